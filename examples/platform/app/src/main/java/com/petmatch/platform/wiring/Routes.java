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
    private static final LimitRule SIGN_UP = new LimitRule("sign-up", 30, Duration.ofMinutes(10), 30);
    private static final LimitRule LINKS = new LimitRule("links", 120, Duration.ofMinutes(1), 120);
    private static final long SMALL_BODY = 8 * 1024;

    private Routes() {}

    /**
     * The table.
     *
     * @param hostedPages the origin of the provider's pages: only the form that buys may be redirected there
     */
    static RouteTable table(String hostedPages) {
        return RouteTable.of(List.of(
                Route.get("/").open().build(),
                Route.get("/plans").open().formAction(hostedPages).build(),
                Route.get("/problems/{code}").open().build(),
                Route.get("/css/{path**}").open().build(),
                Route.get("/js/{path**}").open().build(),
                Route.get("/img/{path**}").open().build(),
                Route.get("/webjars/{path**}").open().build(),
                Route.get("/health/live").open().build(),
                Route.get("/health/ready").open().build(),
                Route.get("/r/{code}").open().limitPerAddress(LINKS).build(),
                Route.get("/dev/mail").open().build(),
                Route.get("/dev/mail/{id}").open().build(),
                preference("/preferences/theme"),
                preference("/preferences/language"),
                // Accounts
                Route.get("/sign-up").open().build(),
                form("/sign-up").limitPerAddress(SIGN_UP).build(),
                Route.get("/sign-in").open().build(),
                form("/sign-in").limitPerAddress(SIGN_IN).build(),
                Route.get("/confirm").open().build(),
                form("/confirm").limitPerAddress(SIGN_UP).build(),
                Route.post("/sign-out")
                        .open()
                        .csrfAlways()
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                Route.get("/account/password").build(),
                Route.post("/account/password").maxBodyBytes(SMALL_BODY).build(),
                // Pets
                Route.get("/pets").build(),
                Route.get("/pets/new").build(),
                Route.post("/pets").build(),
                Route.get("/pets/{id}/edit").build(),
                Route.post("/pets/{id}").build(),
                Route.post("/pets/{id}/remove").build(),
                Route.post("/pets/{id}/restore").build(),
                // Money
                Route.post("/checkout").formAction(hostedPages).build(),
                Route.get("/checkout/return").build(),
                Route.get("/checkout/canceled").build(),
                Route.get("/billing").build(),
                Route.post("/billing/cancel").build(),
                Route.post("/billing/resume").build(),
                Route.get("/invoices/{id}").build(),
                Route.post("/hooks/{provider}")
                        .open()
                        .csrfNever()
                        .mark(Mark.API)
                        .mark(Mark.RAW_BODY)
                        .maxBodyBytes(Webhooks.MAX_BODY_BYTES)
                        .build(),
                // Partners
                Route.get("/partner/join").open().build(),
                Route.post("/partner/join").build(),
                Route.get("/partner").build(),
                Route.get("/partner/panels/figures").build(),
                Route.post("/partner/links").build(),
                Route.get("/partner/statements/{month}").build(),
                // Console
                console("GET", "/admin", "console:overview:read"),
                console("GET", "/admin/panels/{panel}", "console:overview:read"),
                console("GET", "/admin/people", "console:people:read"),
                console("GET", "/admin/payments", "console:payment:read"),
                console("POST", "/admin/payments/{id}/refunds", "console:payment:refund"),
                // API
                Route.post("/api/v1/auth/token")
                        .open()
                        .csrfNever()
                        .mark(Mark.API)
                        .mark(Mark.AUTH)
                        .limitPerAddress(SIGN_IN)
                        .maxBodyBytes(SMALL_BODY)
                        .build(),
                api("GET", "/api/v1/pets").build(),
                api("GET", "/api/v1/pets/{id}").build(),
                api("GET", "/api/v1/plans").open().build(),
                api("POST", "/api/v1/subscriptions").maxBodyBytes(SMALL_BODY).build(),
                api("GET", "/api/v1/subscriptions/current").build(),
                api("GET", "/api/v1/invoices").build(),
                api("GET", "/api/v1/invoices/{id}").build(),
                api("GET", "/api/v1/ledger/check")
                        .requires("console:ledger:read")
                        .build(),
                api("GET", "/api/v1/stream").build()));
    }

    private static Route.Builder form(String path) {
        return Route.post(path).open().csrfAlways().mark(Mark.AUTH).maxBodyBytes(SMALL_BODY);
    }

    private static Route preference(String path) {
        return Route.post(path).open().csrfAlways().maxBodyBytes(SMALL_BODY).build();
    }

    private static Route console(String method, String path, String permission) {
        return Route.of(method, path).requires(permission).mark(Mark.ADMIN).build();
    }

    private static Route.Builder api(String method, String path) {
        return Route.of(method, path).mark(Mark.API);
    }
}
