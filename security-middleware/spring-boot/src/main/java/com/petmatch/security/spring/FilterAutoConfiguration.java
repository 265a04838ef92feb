package com.petmatch.security.spring;

import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.servlet.ProblemRefusals;
import com.petmatch.security.servlet.RefusalWriter;
import com.petmatch.security.servlet.SecurityFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** The filter before all others, for every path and dispatch; a bean of {@link RefusalWriter} answers refusals. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(SecurityPipeline.class)
class FilterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "securityFilter")
    FilterRegistrationBean<SecurityFilter> securityFilter(
            SecurityPipeline pipeline, ObjectProvider<RefusalWriter> refusals) {
        RefusalWriter writer = refusals.getIfUnique(() -> new ProblemRefusals(HttpServletRequest::getRequestId));
        FilterRegistrationBean<SecurityFilter> registration =
                new FilterRegistrationBean<>(new SecurityFilter(pipeline, writer, HttpServletRequest::getRequestId));
        registration.setName("petmatch-security");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setAsyncSupported(true);
        return registration;
    }
}
