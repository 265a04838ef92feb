package com.petmatch.platform.wiring;

import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.Passkeys;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.SecondFactors;
import com.petmatch.platform.account.SignOutEverywhere;
import com.petmatch.platform.account.StepUps;
import com.petmatch.platform.bridge.LinkLetter;
import com.petmatch.platform.bridge.NoticeLetter;
import com.petmatch.platform.bridge.Postman;
import com.petmatch.platform.notice.SecurityNews;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.signin.MailedLinks;
import com.petmatch.platform.signin.PasswordResets;
import com.petmatch.platform.signin.SignIns;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.login.Factors;
import com.petmatch.security.login.KnownDevices;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginFlow;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.postgres.PostgresLoginFailureStore;
import com.petmatch.security.postgres.PostgresPendingLoginStore;
import com.petmatch.security.postgres.PostgresRecoveryStore;
import com.petmatch.security.postgres.PostgresTotpStore;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a sign-in after the password, what they are proven with, and who hears of it. */
@Configuration(proxyBeanMethods = false)
class SignInWiring {

    private static final int BATCH = 500;

    @Bean
    LookupKeys lookupKeys(HostParts parts) {
        return LookupKeys.of(MacKeys.of(1, parts.keys().key("email-lookup-mac")));
    }

    @Bean
    SecurityNews securityNews(
            LimitStore limits, UnitOfWork unitOfWork, OutboxStore outbox, IdSource ids, InstantSource clock) {
        return new SecurityNews(limits, unitOfWork, outbox, ids, clock);
    }

    @Bean
    KnownDevices knownDevices(HostParts parts, LookupKeys lookups, InstantSource clock, SecureRandom random) {
        return new KnownDevices(MacKeys.of(1, parts.keys().key("known-device-mac")), lookups, clock, random);
    }

    @Bean
    TotpEngine authenticatorApps(
            HostParts parts,
            StoreSource source,
            SignOutEverywhere everywhere,
            UnitOfWork unitOfWork,
            InstantSource clock,
            SecureRandom random,
            SecurityHearers hearers) {
        return TotpEngine.builder()
                .issuer("PetMatch")
                .keys(TotpKeys.of(1, parts.keys().key("totp-secret")))
                .store(new PostgresTotpStore(source.dataSource()))
                .logins(everywhere)
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(random)
                .listener(hearers.all())
                .build();
    }

    @Bean
    RecoveryCodes recoveryCodes(
            HostParts parts,
            StoreSource source,
            UnitOfWork unitOfWork,
            InstantSource clock,
            SecureRandom random,
            SecurityHearers hearers) {
        return RecoveryCodes.builder()
                .pepper(MacKeys.of(1, parts.keys().key("recovery-pepper")))
                .store(new PostgresRecoveryStore(source.dataSource()))
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(random)
                .listener(hearers.all())
                .build();
    }

    @Bean
    Factors factors(TotpEngine apps, RecoveryCodes codes, Passkeys passkeys) {
        Factors offered = Factors.none().with(apps).with(codes);
        return passkeys.engine().map(offered::with).orElse(offered);
    }

    @Bean
    LoginFlow loginFlow(
            LoginEngine engine,
            StoreSource source,
            LookupKeys lookups,
            KnownDevices devices,
            Factors factors,
            InstantSource clock,
            SecureRandom random,
            SecurityHearers hearers) {
        return LoginFlow.builder()
                .engine(engine)
                .store(new PostgresPendingLoginStore(source.dataSource()))
                .pressure(new PostgresLoginFailureStore(source.dataSource()), lookups)
                .devices(devices)
                .factors(factors)
                .clock(clock)
                .random(random)
                .listener(hearers.all())
                .build();
    }

    @Bean
    ScheduledStep signInsExpired(LoginFlow flow) {
        return ScheduledStep.onLeader(
                "sign-ins expired", Duration.ofMinutes(10), () -> flow.removeExpired(TenantId.SINGLE, BATCH));
    }

    @Bean
    ScheduledStep appsNotConfirmed(TotpEngine apps) {
        return ScheduledStep.onLeader(
                "apps not confirmed", Duration.ofMinutes(10), () -> apps.removeExpired(TenantId.SINGLE, BATCH));
    }

    @Bean
    SignIns signIns(LoginFlow flow, SessionEngine sessions, RoleGrants roles, Devices devices) {
        return new SignIns(flow, sessions, roles, devices);
    }

    @Bean
    StepUps stepUps(LoginFlow flow, LoginEngine logins, Accounts accounts, Devices devices) {
        return new StepUps(flow, logins, accounts, devices);
    }

    @Bean
    SecondFactors secondFactors(
            TotpEngine apps,
            RecoveryCodes codes,
            Accounts accounts,
            SignOutEverywhere everywhere,
            UnitOfWork unitOfWork) {
        return new SecondFactors(apps, codes, accounts, everywhere, unitOfWork);
    }

    @Bean
    MailedLinks mailedLinks(
            LoginEngine logins,
            LookupKeys lookups,
            LimitStore limits,
            UnitOfWork unitOfWork,
            OutboxStore outbox,
            IdSource ids,
            InstantSource clock) {
        return new MailedLinks(logins, lookups, limits, unitOfWork, outbox, ids, clock);
    }

    @Bean
    PasswordResets passwordResets(LoginEngine logins, OneTimeSecrets secrets, UnitOfWork unitOfWork) {
        return new PasswordResets(logins, secrets, unitOfWork);
    }

    @Bean
    LinkLetter linkLetter(Postman postman, OneTimeSecrets secrets) {
        return new LinkLetter(postman, secrets);
    }

    @Bean
    NoticeLetter noticeLetter(Postman postman) {
        return new NoticeLetter(postman);
    }
}
