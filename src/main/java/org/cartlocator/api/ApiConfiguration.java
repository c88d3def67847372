package org.cartlocator.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the REST interface to every origin for reading, makes it strict, and describes it. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/api/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
    registry.addMapping("/v3/api-docs/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new StrictParameters()).addPathPatterns("/api/**");
  }

  @Bean
  OpenAPI description() {
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
}
