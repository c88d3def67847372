package org.cartlocator.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Currency;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the REST interface to every origin for reading, makes it strict, and describes it. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

  /** Headers that a program in another page may read besides the plain ones. */
  private static final String[] EXPOSED = {"ETag", "Link", "Content-Disposition"};

  /** What is the same for everyone who asks alike. Plans are nobody else's, downloads have tags. */
  private static final String[] TAGGED = {
    "/api/v1/centers", "/api/v1/centers/*", "/api/v1/therapies", "/api/v1/dataset"
  };

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry
        .addMapping("/api/**")
        .allowedOrigins("*")
        .allowedMethods("GET", "HEAD")
        .exposedHeaders(EXPOSED);
    registry.addMapping("/schemas/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
    registry.addMapping("/v3/api-docs/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new StrictParameters()).addPathPatterns("/api/**", "/schemas/**");
  }

  @Bean
  OpenAPI description() {
    // Three letters, as it is written.
    SpringDocUtils.getConfig()
        .replaceWithSchema(Currency.class, new StringSchema().pattern("[A-Z]{3}"));
    return new OpenAPI()
        .info(
            new Info()
                .title("CAR-T center and stay locator")
                .version("1")
                .description(
                    "Listed CAR-T centers in the United States, places to stay near them, and the"
                        + " therapies they give. Facts with sources; call the center to confirm.")
                .license(
                    new License().name("Code: Apache 2.0. Data: facts, each with its source")));
  }

  /** Weak tags, of the content: the server presses these answers on their way. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
    ShallowEtagHeaderFilter filter = new ContentTags();
    filter.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(filter);
    tags.addUrlPatterns(TAGGED);
    return tags;
  }
}
