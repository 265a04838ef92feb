package com.petmatch.platform.wiring;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.security.access.Caller;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.servlet.RefusalWriter;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.servlet.SecurityFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Every request gets an id, then the one filter that decides about it. */
@Configuration(proxyBeanMethods = false)
class FilterWiring {

    @Bean
    RequestIds requestIds(IdSource ids) {
        return new RequestIds(ids);
    }

    @Bean
    RequestIdentity requestIdentity(RequestIds requestIds) {
        return new RequestIdentity() {
            @Override
            public Caller caller(HttpServletRequest request) {
                return SecurityAttributes.allow(request)
                        .map(allow -> allow.caller())
                        .orElseGet(Caller.Anonymous::new);
            }

            @Override
            public String csrfToken(HttpServletRequest request) {
                return SecurityAttributes.csrfToken(request);
            }

            @Override
            public String requestId(HttpServletRequest request) {
                return requestIds.of(request);
            }
        };
    }

    @Bean
    FilterRegistrationBean<Filter> requestIdFilter(RequestIds requestIds) {
        return first(requestIds, Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<Filter> securityFilter(
            SecurityPipeline pipeline, RefusalWriter refusals, RequestIds requestIds) {
        return first(new SecurityFilter(pipeline, refusals, requestIds::of), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    private static FilterRegistrationBean<Filter> first(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.addUrlPatterns("/*");
        registration.setAsyncSupported(true);
        registration.setOrder(order);
        return registration;
    }
}
