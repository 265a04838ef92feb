package com.petmatch.i18n.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Meters where Micrometer is on the class path; Boot binds them to the host's registries. */
@AutoConfiguration
@ConditionalOnClass(MeterRegistry.class)
class MeterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    I18nMeters i18nMeters() {
        return new I18nMeters();
    }
}
