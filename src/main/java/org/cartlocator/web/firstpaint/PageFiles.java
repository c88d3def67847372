package org.cartlocator.web.firstpaint;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * How the files of the pages are sent: pressed with Brotli where there is such a copy and the
 * browser takes it, and for keeping. Their addresses hold a digest of their content or their
 * version, so what is kept never goes stale.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

  private static final String ROOT = "classpath:/META-INF/resources/";
  private static final Duration FOR_GOOD = Duration.ofDays(365);
  private static final Duration A_DAY = Duration.ofDays(1);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    // Before the mapping that leads all other addresses to the views.
    files.setOrder(0);
    for (String folder : new String[] {"aura", "styles", "scripts", "typeface"}) {
      files
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations(ROOT + folder + "/")
          .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
          .resourceChain(true)
          .addResolver(new EncodedResourceResolver());
    }
    files
        .addResourceHandler("/icons/**", "/manifest.webmanifest")
        .addResourceLocations(ROOT + "icons/", ROOT)
        .setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
    // A browser must always hear of another one.
    files
        .addResourceHandler("/service-worker.js")
        .addResourceLocations(ROOT)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer types) {
    types.mediaType("webmanifest", MediaType.valueOf("application/manifest+json"));
  }
}
