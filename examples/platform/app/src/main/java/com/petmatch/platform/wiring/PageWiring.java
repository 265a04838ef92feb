package com.petmatch.platform.wiring;

import com.petmatch.platform.billing.InvoicePage;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.web.PageTime;
import com.petmatch.platform.web.PublicAddress;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The small values that several pages share. */
@Configuration(proxyBeanMethods = false)
class PageWiring {

    @Bean
    PageTime pageTime(InstantSource clock, HostParts parts) {
        return new PageTime(clock, parts.settings().zone());
    }

    @Bean
    PublicAddress publicAddress(HostParts parts) {
        return new PublicAddress(parts.settings().publicUrl());
    }

    /** Who sells, as invoices print it: a sandbox says that it is one. */
    @Bean
    InvoicePage.Party seller(HostParts parts) {
        String name = parts.providers().isAnySandbox() ? "PetMatch Sandbox" : "PetMatch";
        return new InvoicePage.Party(name, List.of(parts.settings().publicUrl().getAuthority()));
    }
}
