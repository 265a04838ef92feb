package com.petmatch.security.servlet;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FactorProof;
import com.petmatch.security.login.FactorProof.PasskeyAnswer;
import com.petmatch.security.login.FactorProof.RecoveryCodeText;
import com.petmatch.security.login.FactorProof.TotpCode;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.FlowRequest;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.PrepareOutcome.Prepared;
import com.petmatch.security.onetime.OneTimePurpose;
import com.petmatch.security.onetime.RedeemOutcome.Redeemed;
import com.petmatch.security.passkey.PasskeyOutcome.Proven;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.IssuedRefresh;
import com.petmatch.security.refresh.RefreshOutcome;
import com.petmatch.security.refresh.RefreshRequest;
import com.petmatch.security.service.ClientCredentialsRequest;
import com.petmatch.security.service.ServiceOutcome;
import com.petmatch.security.token.AccessClaims;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The endpoints of a host with accounts. What they say is a form: {@code access=…&refresh=…}, {@code flow=…}. */
final class AccountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Said REFUSED = new Said(401, "refused");

    private final transient Supplier<Accounts> accounts;

    AccountServlet(Supplier<Accounts> accounts) {
        this.accounts = accounts;
    }

    /** A status and a body. */
    private record Said(int status, String body) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                response,
                new Said(
                        200,
                        SecurityAttributes.principal(request)
                                .map(Principal::subject)
                                .map(Object::toString)
                                .orElse("nobody")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Function<String, String> form = name -> Objects.requireNonNullElse(request.getParameter(name), "");
        write(
                response,
                switch (request.getPathInfo()) {
                    case "/login" -> said(accounts().flow.start(attempt(request, form)), form);
                    case "/login/options" ->
                        accounts()
                                .flow
                                .passkeyOptions(Accounts.TENANT, form.apply("flow"))
                                .map(options -> new Said(200, options))
                                .orElse(REFUSED);
                    case "/login/factor" ->
                        said(accounts().flow.prove(Accounts.TENANT, form.apply("flow"), proof(form)), form);
                    case "/refresh" -> refreshed(form);
                    case "/passkey/options" ->
                        new Said(200, accounts().passkeys.signInOptions(Accounts.TENANT, form.apply("browser")));
                    case "/passkey" -> passkey(form);
                    case "/reset" -> reset(form);
                    case "/token" -> token(request, response);
                    default -> new Said(404, "");
                });
    }

    private Accounts accounts() {
        return accounts.get();
    }

    private static void write(HttpServletResponse response, Said said) throws IOException {
        response.setStatus(said.status);
        response.setContentType("text/plain");
        response.getOutputStream().write(said.body.getBytes(StandardCharsets.UTF_8));
    }

    private static FlowRequest attempt(HttpServletRequest request, Function<String, String> form) {
        return FlowRequest.of(
                new LoginAttempt(
                        Accounts.TENANT,
                        form.apply("email"),
                        form.apply("password"),
                        SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix()),
                "");
    }

    private static FactorProof proof(Function<String, String> form) {
        if (!form.apply("passkey").isEmpty()) {
            return new PasskeyAnswer(form.apply("passkey"));
        }
        return form.apply("recovery").isEmpty()
                ? new TotpCode(form.apply("totp"))
                : new RecoveryCodeText(form.apply("recovery"));
    }

    private Said said(FlowOutcome outcome, Function<String, String> form) {
        if (outcome instanceof FlowOutcome.Completed completed) {
            return signedIn(completed.subject(), form);
        }
        if (outcome instanceof FlowOutcome.FactorNeeded needed) {
            return new Said(202, "flow=" + needed.flow().revealText());
        }
        if (outcome instanceof FlowOutcome.Refused refused) {
            return refused.code().equals(SecurityErrors.PASSWORD_OVERLOADED)
                    ? new Said(503, "busy")
                    : refused.code().equals(SecurityErrors.LOGIN_DELAYED) ? new Said(429, "wait") : REFUSED;
        }
        return outcome instanceof FlowOutcome.ChallengeNeeded ? new Said(403, "challenge") : REFUSED;
    }

    private Said signedIn(SubjectId subject, Function<String, String> form) {
        return tokens(accounts()
                .refresh
                .open(Accounts.TENANT, subject, ClientBinding.of(form.apply("device")), form.apply("device")));
    }

    private Said tokens(IssuedRefresh refresh) {
        AccessClaims claims = AccessClaims.of(Accounts.TENANT, refresh.subject(), Set.of(Accounts.OWNER))
                .withEpoch(accounts().revocations.epoch(Accounts.TENANT, refresh.subject()))
                .withFamily(refresh.family().value());
        String access = accounts().issuer.accessToken(claims).token().revealText();
        return new Said(200, "access=" + access + "&refresh=" + refresh.token().revealText());
    }

    private Said refreshed(Function<String, String> form) {
        RefreshOutcome outcome = accounts()
                .refresh
                .rotate(new RefreshRequest(
                        Accounts.TENANT, form.apply("refresh"), ClientBinding.of(form.apply("device"))));
        if (outcome instanceof RefreshOutcome.Rotated rotated) {
            return tokens(rotated.issued());
        }
        return outcome instanceof RefreshOutcome.Repeated repeated ? tokens(repeated.issued()) : REFUSED;
    }

    private Said passkey(Function<String, String> form) {
        return accounts().passkeys.signIn(Accounts.TENANT, form.apply("browser"), form.apply("response"))
                        instanceof Proven proven
                ? signedIn(proven.subject(), form)
                : REFUSED;
    }

    private Said reset(Function<String, String> form) {
        if (!(accounts().engine.prepare(form.apply("password"), List.of()) instanceof Prepared prepared)) {
            return new Said(400, "password");
        }
        boolean reset = accounts()
                .work
                .inTransaction(() -> accounts()
                                        .links
                                        .redeem(Accounts.TENANT, OneTimePurpose.RESET_PASSWORD, form.apply("link"))
                                instanceof Redeemed redeemed
                        && accounts().engine.resetPassword(Accounts.TENANT, redeemed.subject(), prepared.password()));
        return reset ? new Said(204, "") : REFUSED;
    }

    private Said token(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        List<String> authorization = new ArrayList<>(Collections.list(request.getHeaders("Authorization")));
        Map<String, List<String>> form = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        ServiceOutcome outcome =
                accounts().clients.token(new ClientCredentialsRequest(Accounts.TENANT, authorization, form));
        return new Said(outcome.status(), outcome.json());
    }
}
