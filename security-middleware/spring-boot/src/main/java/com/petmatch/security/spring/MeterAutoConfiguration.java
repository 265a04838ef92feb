package com.petmatch.security.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Meters where Micrometer is on the class path; Boot binds them to the host's registries. */
@AutoConfiguration
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnProperty("petmatch.security.origin")
class MeterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityMeters securityMeters() {
        return new SecurityMeters();
    }
}
