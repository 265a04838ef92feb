package com.petmatch.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the pages into Spring MVC: answers, callers, and the few static files from our own host. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PageRenderer renderer;
    private final PageContexts contexts;
    private final RequestIdentity identity;

    WebConfiguration(PageRenderer renderer, PageContexts contexts, RequestIdentity identity) {
        this.renderer = renderer;
        this.contexts = contexts;
        this.identity = identity;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerHandler(renderer, contexts));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments(identity, contexts));
    }

    // The version is part of a WebJar's address, so it may be kept for good.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/htmx.org/2.0.10/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/")
                .setCacheControl(A_YEAR);
        for (String folder : List.of("css", "js", "img")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(AN_HOUR);
        }
    }
}
