package com.petmatch.platform.wiring;

import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.SignOutEverywhere;
import com.petmatch.platform.account.SignUps;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.session.SessionEngine;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-up and roles, the host's own steps over core and security. */
@Configuration(proxyBeanMethods = false)
class AccountWiring {

    @Bean
    JdbcClient jdbcClient(StoreSource source) {
        return JdbcClient.create(source.dataSource());
    }

    @Bean
    RoleGrants roleGrants(JdbcClient database) {
        return new RoleGrants(database);
    }

    @Bean
    SignOutEverywhere signOutEverywhere(
            SessionEngine sessions, RefreshEngine families, Revocations revocations, UnitOfWork unitOfWork) {
        return new SignOutEverywhere(sessions, families, revocations, unitOfWork);
    }

    @Bean
    Devices devices(SessionEngine sessions, RefreshEngine families, SignOutEverywhere everywhere, LoginEngine logins) {
        return new Devices(sessions, families, everywhere, logins);
    }

    @Bean
    SignUps signUps(
            Accounts accounts,
            LoginEngine logins,
            OneTimeSecrets secrets,
            UnitOfWork unitOfWork,
            OutboxStore outbox,
            IdSource ids,
            InstantSource clock) {
        return new SignUps(TenantId.SINGLE, accounts, logins, secrets, unitOfWork, outbox, ids, clock);
    }
}
