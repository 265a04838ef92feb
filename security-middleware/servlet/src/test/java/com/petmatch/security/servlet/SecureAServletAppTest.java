package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.pipeline.SecurityAudit;
import com.petmatch.security.pipeline.SelfCheckFinding;
import com.petmatch.security.pipeline.SessionSecurity;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.OpenedSession;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of the guide "secure a servlet app in 15 lines", on a real Jetty. */
class SecureAServletAppTest {

    private final Secret key = Secret.of(new byte[32]);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private ShopHost host;

    /** What a host's own start-up code does. */
    private SessionSecurity secure(ServletContext context) {
        // region secure
        RouteTable routes = RouteTable.of(List.of(
                Route.get("/").open().build(),
                Route.post("/sign-in").open().csrfAlways().mark(Mark.AUTH).build(),
                Route.post("/sign-out").build(),
                Route.get("/orders").requires("shop:orders:read").build(),
                Route.post("/orders").requires("shop:orders:write").build()));
        AccessPolicy access = AccessPolicy.builder()
                .role("customer")
                .may("shop:orders:read", "shop:orders:write")
                .build();
        SessionSecurity security = SessionSecurity.of("https://shop.example", routes, access)
                .key(key)
                .build();
        SecurityFilter.of(security.pipeline()).register(context);
        // endregion
        return security;
    }

    private static final class Shop extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient ShopHost host;

        private Shop(ShopHost host) {
            this.host = host;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            // region page
            String customer = SecurityAttributes.principal(request)
                    .map(Principal::subject)
                    .map(SubjectId::toString)
                    .orElse("nobody");
            String token = SecurityAttributes.csrfToken(request);
            // endregion
            response.getWriter().print(customer + " " + token);
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getPathInfo().equals("/sign-in")) {
                signIn(host.security, new SubjectId(new UUID(0, 7)), response);
            } else if (request.getPathInfo().equals("/sign-out")) {
                signOut(host.security, request, response);
            }
        }

        private static void signIn(SessionSecurity security, SubjectId customer, HttpServletResponse response)
                throws IOException {
            // region sign-in
            OpenedSession opened =
                    security.sessions().open(TenantId.SINGLE, customer, Set.of(RoleId.of("customer")), "Firefox");
            ServletCookies.add(response, opened.cookie());
            response.sendRedirect("/orders");
            // endregion
        }

        private static void signOut(
                SessionSecurity security, HttpServletRequest request, HttpServletResponse response) {
            // region sign-out
            SecurityAttributes.principal(request)
                    .ifPresent(principal -> security.sessions().revokeAll(TenantId.SINGLE, principal.subject()));
            SignOut.answer(response);
            // endregion
        }
    }

    private final class ShopHost extends RunningHost implements ServletContextListener {

        private SessionSecurity security;

        @Override
        public void contextInitialized(ServletContextEvent event) {
            security = secure(event.getServletContext());
        }

        @Override
        int port() {
            return connector.getLocalPort();
        }

        @Override
        public void close() throws Exception {
            server.stop();
        }
    }

    @BeforeEach
    void start() throws Exception {
        host = new ShopHost();
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addEventListener(host);
        context.addServlet(new ServletHolder(new Shop(host)), "/*");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
    }

    private Answer send(String method, String path, String cookies, String form) throws IOException {
        return Answer.of(host.raw(method + " " + path + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n"
                + "Cookie: " + cookies + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form));
    }

    private static String cookies(Answer... answers) {
        return String.join(
                "; ",
                List.of(answers).stream()
                        .flatMap(answer -> answer.fields("Set-Cookie").stream())
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
    }

    @Test
    void signsACustomerInAndOutAgain() throws IOException {
        Answer page = send("GET", "/", "a=b", "");
        String token = page.body().split(" ", -1)[1];
        Answer signedIn = send("POST", "/sign-in", cookies(page), "_csrf=" + token);
        Answer orders = send("GET", "/orders", cookies(signedIn), "");
        String form = "_csrf=" + orders.body().split(" ", -1)[1];

        assertThat(signedIn.field("Location")).endsWith("/orders");
        assertThat(orders.body()).startsWith(new UUID(0, 7).toString());
        assertThat(send("POST", "/orders", cookies(signedIn, orders), form).status())
                .isEqualTo(200);
        Answer signedOut = send("POST", "/sign-out", cookies(signedIn, orders), form);
        assertThat(signedOut.field("Clear-Site-Data")).contains("storage");
        assertThat(send("GET", "/orders", cookies(signedIn), "").status()).isEqualTo(401);
    }

    @Test
    void refusesWhatTheRoutesDoNotAllow() throws IOException {
        assertThat(send("GET", "/orders", "a=b", "").status()).isEqualTo(401);
        assertThat(send("POST", "/sign-in", "a=b", "").status()).isEqualTo(403);
        assertThat(send("GET", "/other", "a=b", "").status()).isEqualTo(404);
        assertThat(send("GET", "/orders/../", "a=b", "").status()).isEqualTo(400);
        assertThat(send("GET", "/", "a=b", "").field("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void looksAtItself() {
        SessionSecurity security = host.security;
        // region self-check
        List<SelfCheckFinding> findings = SecurityAudit.of(security.pipeline()).selfCheck();

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTICE);
        // endregion
    }

    @Test
    void takesFifteenLines() throws IOException {
        Path source = Path.of("src/test/java/com/petmatch/security/servlet/SecureAServletAppTest.java");
        List<String> lines =
                Files.readAllLines(source).stream().map(String::strip).toList();
        int start = lines.indexOf("// region secure");
        int end = lines.subList(start, lines.size()).indexOf("// endregion");

        assertThat(end - 1).isBetween(1, 15);
    }
}
