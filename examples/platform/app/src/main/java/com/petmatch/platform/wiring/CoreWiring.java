package com.petmatch.platform.wiring;

import com.petmatch.core.EngineParts;
import com.petmatch.core.account.Accounts;
import com.petmatch.core.pet.Pets;
import com.petmatch.core.postgres.PostgresAccountStore;
import com.petmatch.core.postgres.PostgresPetStore;
import com.petmatch.kernel.page.CursorCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and their pets. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

    @Bean
    Accounts accounts(StoreSource source, EngineParts parts) {
        return new Accounts(new PostgresAccountStore(source.dataSource()), parts);
    }

    @Bean
    Pets pets(StoreSource source, EngineParts parts, CursorCodec cursors) {
        return new Pets(new PostgresPetStore(source.dataSource()), parts, cursors);
    }
}
