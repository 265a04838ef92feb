package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is opened for an account that was switched off, or got another password, after it was proven. */
class StandingAccountTest extends FlowScene {

    private static final String NEXT = "nine loud woodpeckers";

    @Test
    void aSessionIsReopenedForAnAccountThatStands() {
        active();
        Session former = sessions.open(TENANT, ANNA, Set.of(), "Firefox").session();
        ProvenAccount account = standing();
        sessions.revokeAll(TENANT, ANNA);

        assertThat(reopened(account, former)).isPresent();
        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
    }

    @Test
    void noSessionIsReopenedForAnAccountThatWasSwitchedOffMeanwhile() {
        active();
        Session former = sessions.open(TENANT, ANNA, Set.of(), "Firefox").session();
        ProvenAccount account = standing();
        engine.disable(TENANT, ANNA);

        assertThat(reopened(account, former)).isEmpty();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
    }

    @Test
    void oneThatIsSwitchedOnAgainIsNotTheOneThatWasProven() {
        active();
        ProvenAccount account = standing();
        engine.disable(TENANT, ANNA);
        engine.enable(TENANT, ANNA);

        assertThat(opened(account)).isEmpty();
        assertThat(opened(standing())).contains("opened");
    }

    @Test
    @Tag("row-28")
    void whoProvedAPasswordThatWasResetSinceComesInNoMore() {
        active();
        LoginOutcome.Completed former = (LoginOutcome.Completed) login(EMAIL, PASSWORD);
        engine.resetPassword(TENANT, ANNA, prepared(NEXT));

        assertThat(opened(former.account())).isEmpty();
        assertThat(opened(((LoginOutcome.Completed) login(EMAIL, NEXT)).account()))
                .contains("opened");
    }

    @Test
    @Tag("row-28")
    void whoProvedItInAFlowComesInNoMoreEither() {
        active();
        FlowOutcome.Completed former = (FlowOutcome.Completed) start(PASSWORD);
        engine.resetPassword(TENANT, ANNA, prepared(NEXT));

        assertThat(opened(former.account())).isEmpty();
    }

    @Test
    @Tag("row-28")
    void norWhoProvedASecondFactorBeforeTheReset() {
        active();
        Secret app = appOn();
        FlowOutcome.Completed former = (FlowOutcome.Completed) prove(needed(), code(app));
        engine.resetPassword(TENANT, ANNA, prepared(NEXT));

        assertThat(former.twoFactors()).isTrue();
        assertThat(opened(former.account())).isEmpty();
    }

    @Test
    void whoChangedTheirPasswordHasProvenTheNextOne() {
        active();
        clock.advance(Duration.ofMinutes(1));
        LoginOutcome changed = engine.changePassword(new PasswordChange(TENANT, ANNA, PASSWORD, prepared(NEXT), HOME));

        assertThat(opened(((LoginOutcome.Completed) changed).account())).contains("opened");
    }

    @Test
    void nothingStandsForSomebodyUnverifiedOrUnknown() {
        assertThat(engine.standing(TENANT, ANNA)).isEmpty();
        register();
        assertThat(engine.standing(TENANT, ANNA)).isEmpty();
        assertThat(opened(new ProvenAccount(TENANT, ANNA, clock.instant()))).isEmpty();
    }

    /** Else a session that is opened between the two is ended by nothing. */
    @Test
    void theAccountIsOffBeforeWhatKeptItsPersonSignedInEnds() {
        List<Boolean> stands = new ArrayList<>();
        LoginEngine watched = builder(LookupKeys.of(mac(1)))
                .endsWhenDisabled((tenant, subject) ->
                        stands.add(engine.standing(tenant, subject).isPresent()))
                .build();
        active();

        assertThat(watched.disable(TENANT, ANNA)).isTrue();
        assertThat(stands).containsExactly(false);
    }

    private ProvenAccount standing() {
        return engine.standing(TENANT, ANNA).orElseThrow();
    }

    private Optional<String> opened(ProvenAccount account) {
        return engine.whileStanding(account, () -> "opened");
    }

    private Optional<OpenedSession> reopened(ProvenAccount account, Session former) {
        return engine.whileStanding(account, () -> sessions.reopen(TENANT, former))
                .flatMap(opened -> opened);
    }
}
