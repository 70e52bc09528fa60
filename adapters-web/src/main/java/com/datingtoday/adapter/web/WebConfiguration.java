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

/** All that bootstrap needs to name in order to plug HTTP in. It gives {@link HttpSettings} and the driving ports. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {

    private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

    @Bean
    WebMvcConfigurer webAdapter(List<HandlerMethodArgumentResolver> resolvers, List<HandlerInterceptor> interceptors) {
        return new WebMvcConfigurer() {
            // Answers are JSON; an Accept header that wants something else must not spoil what was done already.
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.addAll(resolvers);
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

    /** A client that asks before it sends a body is answered first; who is refused has not sent it in vain. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsBeforeBodies() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }

    /** Browsers of the listed origins may sign requests; without a list there is no cross-origin answer at all. */
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
        rules.setMaxAge(PREFLIGHT_KEPT);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", rules);
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(FilterOrder.CORS);
        filter.setEnabled(!settings.corsOrigins().isEmpty());
        return filter;
    }
}
