package com.datingtoday.adapter.web;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.adapter.web.shared.error.EnvelopeErrorValve;
import com.datingtoday.adapter.web.shared.filter.FilterOrder;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of the web adapter. Bootstrap imports it and provides the settings and the driving ports. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {

    private static final Duration PREFLIGHT_MAX_AGE = Duration.ofHours(1);

    @Bean
    WebMvcConfigurer webAdapter(List<HandlerMethodArgumentResolver> resolvers, List<HandlerInterceptor> interceptors) {
        return new WebMvcConfigurer() {
            // Responses are always JSON: a rejected Accept header must not fail a call that has already taken effect.
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> target) {
                target.addAll(resolvers);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                interceptors.forEach(registry::addInterceptor);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> envelopeErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(EnvelopeErrorValve.class.getName());
            }
        });
    }

    /**
     * Configures Tomcat to send {@code 100 Continue} only when the body is read, so that a rejected client does not
     * send its body.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> continueOnRead() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }

    /** Configures Tomcat to accept any number of languages; the limit of the header size bounds it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    /** Adds the CORS filter. Without configured origins the filter is disabled and responses have no CORS headers. */
    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(HttpSettings settings) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.corsOrigins());
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Content-Type",
                "Content-Digest",
                "Signature",
                "Signature-Input",
                "Idempotency-Key",
                "Accept-Language"));
        rules.setExposedHeaders(List.of(
                "X-Request-Id", "Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"));
        rules.setMaxAge(PREFLIGHT_MAX_AGE);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", rules);
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(FilterOrder.CORS);
        filter.setEnabled(!settings.corsOrigins().isEmpty());
        return filter;
    }
}
