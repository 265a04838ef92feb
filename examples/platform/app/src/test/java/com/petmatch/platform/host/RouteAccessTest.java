package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.platform.wiring.HostRoutes;
import com.petmatch.security.request.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, for everybody: what is not yours is not there. */
@Tag("row-16")
class RouteAccessTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person owner;
    private static Person partner;
    private static Person admin;
    private static String foreignPet;
    private static String foreignInvoice;

    @BeforeAll
    static void oneOfEach() {
        owner = platform.person().signIn();
        partner = platform.partner();
        admin = platform.admin();
        Person other = platform.person().signIn();
        foreignPet = other.pet("Bruno");
        foreignInvoice = other.invoiceForPro();
    }

    static Stream<String> closedRoutes() {
        return routes(Route.Entry.ALL.equals(null) ? List.of() : HostRoutes.all());
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void demandsASignIn(String method, String path) {
        Reply reply = ask(platform.browser(), method, path);

        assertThat(reply.status()).isIn(303, 401, 403);
        assertThat(reply.status() == 303 ? reply.location() : "/sign-in").startsWith("/sign-in");
    }
}
