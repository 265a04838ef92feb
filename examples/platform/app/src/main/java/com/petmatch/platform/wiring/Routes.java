package com.petmatch.platform.wiring;

import com.petmatch.payments.webhook.Webhooks;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import java.time.Duration;
import java.util.List;

/** Every address of the host and who may use it; what is not listed here does not exist. */
final class Routes {

    private static final LimitRule SIGN_IN = new LimitRule("sign-in", 30, Duration.ofMinutes(1), 30);
    // Many apps may share an address; a guess is hopeless at any rate.
    private static final LimitRule REFRESH = LimitRule.perMinute("refresh", 120);
    private static final LimitRule PROGRAM = LimitRule.perMinute("program", 120);
    private static final LimitRule SIGN_UP = new LimitRule("sign-up", 30, Duration.ofMinutes(10), 30);
    private static final LimitRule MAILED_LINKS = LimitRule.perHour("mailed-links", 10);
    private static final LimitRule CONFIRM = new LimitRule("confirm", 20, Duration.ofMinutes(10), 20);
    // Nobody pays so often, and whoever tries stolen cards is stopped early.
    private static final LimitRule ORDERS = new LimitRule("orders", 30, Duration.ofMinutes(10), 30);
    private static final LimitRule LINKS = new LimitRule("links", 120, Duration.ofMinutes(1), 120);
    // Taken before the body is read: several people of one network, each with as many as the quota lets through.
    private static final LimitRule UPLOADS = LimitRule.perHour("uploads", 240);
    // Above the largest file, so that one a little too large ends in the form with its reason.
    private static final long UPLOAD_BODY = 12 * 1024 * 1024;
    private static final long SMALL_BODY = 8 * 1024;
    private static final long CLIENT_BODY = 32 * 1024;
    private static final long PASSKEY_BODY = 128 * 1024;

    private Routes() {}

    /**
     * The table.
     *
     * @param hostedPages the origins of the providers' pages: only forms that pay may be redirected there
     */
    static RouteTable table(List<String> hostedPages) {
        return RouteTable.of(List.of(
                Route.get("/").open().build(),
                paying(Route.get("/plans").open(), hostedPages),
                Route.get("/problems/{code}").open().build(),
                Route.get("/css/{path**}").open().build(),
                Route.get("/js/{path**}").open().build(),
                Route.get("/img/{path**}").open().build(),
                Route.get("/webjars/{path**}").open().build(),
                Route.get("/robots.txt").open().build(),
                Route.get("/health/live").open().build(),
                Route.get("/health/ready").open().build(),
                Route.get("/r/{code}").open().limitPerAddress(LINKS).build(),
                Route.get("/dev/mail").open().build(),
                Route.get("/dev/mail/{id}").open().build(),
                openForm("/preferences/theme"),
                openForm("/preferences/language"),
                // Accounts
                Route.get("/sign-up").open().build(),
                form("/sign-up").limitPerAddress(SIGN_UP).build(),
                Route.get("/sign-in").open().build(),
                form("/sign-in").limitPerAddress(SIGN_IN).build(),
                Route.get("/sign-in/factor").open().build(),
                form("/sign-in/factor").limitPerAddress(SIGN_IN).build(),
                Route.get("/sign-in/challenge").open().build(),
                form("/sign-in/challenge").limitPerAddress(MAILED_LINKS).build(),
                form("/sign-in/challenge/confirm").limitPerAddress(SIGN_UP).build(),
                Route.get("/reset").open().build(),
                form("/reset").limitPerAddress(MAILED_LINKS).build(),
                Route.get("/reset/new").open().build(),
                form("/reset/new").limitPerAddress(SIGN_UP).build(),
                Route.get("/confirm").open().build(),
                form("/confirm").limitPerAddress(SIGN_UP).build(),
                openForm("/sign-out"),
                Route.get("/account").build(),
                Route.post("/account/devices/{id}/end").maxBodyBytes(SMALL_BODY).build(),
                Route.post("/account/devices/end-all").maxBodyBytes(SMALL_BODY).build(),
                Route.post("/account/passkeys/{id}/remove")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                Route.get("/account/keys").requires("key:own:write").build(),
                small("/account/keys", "key:own:write"),
                small("/account/keys/{id}/revoke", "key:own:write"),
                Route.get("/account/password").build(),
                Route.post("/account/password").maxBodyBytes(SMALL_BODY).build(),
                Route.get("/account/confirm").build(),
                confirmation("/account/confirm"),
                confirmation("/account/confirm/password"),
                Route.get("/account/factors/app").build(),
                Route.post("/account/factors/app").maxBodyBytes(SMALL_BODY).build(),
                confirmation("/account/factors/app/confirm"),
                Route.post("/account/factors/app/remove")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                Route.post("/account/factors/codes").maxBodyBytes(SMALL_BODY).build(),
                // Pets
                Route.get("/pets").requires("pet:own:read").build(),
                Route.get("/pets/new").requires("pet:own:write").build(),
                Route.post("/pets").requires("pet:own:write").build(),
                Route.get("/pets/{id}/edit").requires("pet:own:write").build(),
                Route.post("/pets/{id}").requires("pet:own:write").build(),
                Route.post("/pets/{id}/remove").requires("pet:own:write").build(),
                Route.post("/pets/{id}/restore").requires("pet:own:write").build(),
                Route.get("/pets/{id}/files").requires("pet:own:read").build(),
                Route.get("/pets/{id}/photo").requires("pet:own:read").build(),
                upload("/pets/{id}/photo"),
                small("/pets/{id}/photo/remove", "pet:own:write"),
                upload("/pets/{id}/documents"),
                Route.get("/pets/{id}/documents/{media}")
                        .requires("pet:own:read")
                        .build(),
                small("/pets/{id}/documents/{media}/remove", "pet:own:write"),
                // Money
                paying(Route.get("/meals").open(), hostedPages),
                paying(
                        Route.post("/meals")
                                .open()
                                .csrfAlways()
                                .limitPerAddress(ORDERS)
                                .maxBodyBytes(SMALL_BODY),
                        hostedPages),
                Route.get("/orders/{token}").open().limitPerAddress(LINKS).build(),
                Route.post("/orders/{token}/cancel")
                        .open()
                        .csrfAlways()
                        .limitPerAddress(ORDERS)
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                paying(Route.post("/checkout").requires("billing:own:write"), hostedPages),
                Route.get("/checkout/return").requires("billing:own:read").build(),
                Route.get("/checkout/canceled").requires("billing:own:read").build(),
                Route.get("/billing").requires("billing:own:read").build(),
                Route.post("/billing/cancel").requires("billing:own:write").build(),
                Route.post("/billing/resume").requires("billing:own:write").build(),
                paying(Route.get("/billing/methods").requires("billing:own:read"), hostedPages),
                // Refused, it shows its form again; so does a removal that the provider did not answer.
                methods("/billing/methods", hostedPages),
                methods("/billing/methods/{id}/remove", hostedPages),
                Route.get("/billing/methods/return")
                        .requires("billing:own:read")
                        .build(),
                Route.get("/billing/methods/canceled")
                        .requires("billing:own:read")
                        .build(),
                Route.get("/invoices/{id}").requires("billing:own:read").build(),
                Route.post("/hooks/{provider}")
                        .open()
                        .csrfNever()
                        .mark(Mark.API)
                        .mark(Mark.RAW_BODY)
                        .maxBodyBytes(Webhooks.MAX_BODY_BYTES)
                        .build(),
                // Partners
                Route.get("/partner/join").open().build(),
                Route.post("/partner/join").requires("partner:own:join").build(),
                Route.get("/partner").requires("partner:own:join").build(),
                Route.get("/partner/panels/figures")
                        .requires("partner:own:read")
                        .build(),
                Route.post("/partner/links").requires("partner:own:read").build(),
                Route.get("/partner/statements/{month}")
                        .requires("partner:own:read")
                        .build(),
                // Console
                console("GET", "/admin", "console:overview:read"),
                console("GET", "/admin/panels/{panel}", "console:overview:read"),
                console("GET", "/admin/people", "console:people:read"),
                console("GET", "/admin/payments", "console:payment:read"),
                console("POST", "/admin/payments/{id}/refunds", "console:payment:refund"),
                console("GET", "/admin/statement", "console:ledger:read"),
                console("GET", "/admin/security", "console:security:read"),
                console("GET", "/admin/security/live", "console:security:read"),
                console("POST", "/admin/security/unban", "console:ban:write"),
                // API
                machine("POST", "/api/v1/auth/token").limitPerAddress(SIGN_IN).build(),
                machine("POST", "/api/v1/auth/refresh").limitPerAddress(REFRESH).build(),
                machine("DELETE", "/api/v1/auth/refresh")
                        .limitPerAddress(REFRESH)
                        .build(),
                api("POST", "/api/v1/auth/passkeys/options")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                // What an authenticator signed names our own address, and is checked as a whole.
                api("POST", "/api/v1/auth/passkeys")
                        .mark(Mark.RAW_BODY)
                        .maxBodyBytes(PASSKEY_BODY)
                        .build(),
                passkeySignIn("/api/v1/auth/passkeys/sign-in/options"),
                passkeySignIn("/api/v1/auth/passkeys/sign-in"),
                passkeySignIn("/api/v1/auth/factor/passkey/options"),
                passkeySignIn("/api/v1/auth/factor/passkey"),
                api("POST", "/api/v1/auth/confirm/passkey/options")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                api("POST", "/api/v1/auth/confirm/passkey")
                        .mark(Mark.RAW_BODY)
                        .limitPerSubject(CONFIRM)
                        .maxBodyBytes(PASSKEY_BODY)
                        .build(),
                api("GET", "/api/v1/auth/logins").build(),
                api("DELETE", "/api/v1/auth/logins").build(),
                api("DELETE", "/api/v1/auth/logins/{id}").build(),
                api("GET", "/api/v1/keys").requires("key:own:write").build(),
                api("POST", "/api/v1/keys")
                        .requires("key:own:write")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                api("DELETE", "/api/v1/keys/{id}").requires("key:own:write").build(),
                machine("POST", "/api/v1/oauth/token").limitPerAddress(PROGRAM).build(),
                machine("POST", "/api/v1/oauth/revoke").limitPerAddress(PROGRAM).build(),
                client("GET", "/api/v1/clients").build(),
                client("POST", "/api/v1/clients").maxBodyBytes(CLIENT_BODY).build(),
                client("DELETE", "/api/v1/clients/{id}").build(),
                api("GET", "/api/v1/pets").requires("pet:own:read").build(),
                api("GET", "/api/v1/pets/{id}").requires("pet:own:read").build(),
                api("GET", "/api/v1/plans").open().build(),
                api("POST", "/api/v1/subscriptions")
                        .requires("billing:own:write")
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                api("GET", "/api/v1/subscriptions/current")
                        .requires("billing:own:read")
                        .build(),
                api("GET", "/api/v1/invoices").requires("billing:own:read").build(),
                api("GET", "/api/v1/invoices/{id}").requires("billing:own:read").build(),
                api("GET", "/api/v1/ledger/check")
                        .requires("console:ledger:read")
                        .build(),
                api("GET", "/api/v1/stream").build()));
    }

    /** A page whose forms may lead to a provider's page. */
    private static Route paying(Route.Builder route, List<String> hostedPages) {
        hostedPages.forEach(route::formAction);
        return route.build();
    }

    private static Route.Builder form(String path) {
        return Route.post(path).open().csrfAlways().mark(Mark.AUTH).maxBodyBytes(SMALL_BODY);
    }

    /** Open to programs that prove themselves in the body; a browser's cookie signs nobody in there. */
    private static Route.Builder machine(String method, String path) {
        return api(method, path).open().csrfNever().mark(Mark.AUTH).maxBodyBytes(SMALL_BODY);
    }

    private static Route confirmation(String path) {
        return Route.post(path)
                .limitPerSubject(CONFIRM)
                .maxBodyBytes(SMALL_BODY)
                .build();
    }

    private static Route passkeySignIn(String path) {
        return api("POST", path)
                .open()
                .csrfAlways()
                .mark(Mark.AUTH)
                .mark(Mark.RAW_BODY)
                .limitPerAddress(SIGN_IN)
                .maxBodyBytes(PASSKEY_BODY)
                .build();
    }

    private static Route openForm(String path) {
        return Route.post(path).open().csrfAlways().maxBodyBytes(SMALL_BODY).build();
    }

    /** A form with a file; how many a person may bring is the upload guard's business. */
    private static Route upload(String path) {
        return Route.post(path)
                .requires("pet:own:write")
                .mark(Mark.UPLOAD)
                .limitPerAddress(UPLOADS)
                .maxBodyBytes(UPLOAD_BODY)
                .build();
    }

    /** A form without a file. */
    private static Route small(String path, String permission) {
        return Route.post(path).requires(permission).maxBodyBytes(SMALL_BODY).build();
    }

    private static Route methods(String path, List<String> hostedPages) {
        return paying(Route.post(path).requires("billing:own:write").maxBodyBytes(SMALL_BODY), hostedPages);
    }

    private static Route console(String method, String path, String permission) {
        return Route.of(method, path).requires(permission).mark(Mark.ADMIN).build();
    }

    private static Route.Builder client(String method, String path) {
        return api(method, path).requires("console:client:write").mark(Mark.ADMIN);
    }

    private static Route.Builder api(String method, String path) {
        return Route.of(method, path).mark(Mark.API);
    }
}
