package com.petmatch.security.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteMatch.OtherMethods;
import com.petmatch.security.request.RouteMatch.Unmatched;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = RouteTable.of(List.of(
            Route.get("/").open().build(),
            Route.get("/pets").build(),
            Route.post("/pets").requires("pet:write").build(),
            Route.get("/pets/new").build(),
            Route.get("/pets/{id}").build(),
            Route.get("/pets/{id}/weights").build(),
            Route.get("/assets/{path**}").open().build()));

    @Test
    void prefersLiteralsOverVariables() {
        assertThat(pattern("GET", "pets", "new")).isEqualTo("/pets/new");
        assertThat(pattern("GET", "pets", "7")).isEqualTo("/pets/{id}");
        assertThat(pattern("GET")).isEqualTo("/");
    }

    @Test
    void handsOverDecodedVariables() {
        assertThat(table.match("GET", List.of("pets", "a b", "weights")))
                .isInstanceOfSatisfying(
                        Matched.class,
                        matched -> assertThat(matched.variables()).isEqualTo(Map.of("id", "a b")));
        assertThat(table.match("GET", List.of("assets", "js", "app.js")))
                .isInstanceOfSatisfying(
                        Matched.class,
                        matched -> assertThat(matched.variables()).isEqualTo(Map.of("path", "js/app.js")));
    }

    @Test
    void headFollowsGetAndOtherMethodsAreNamed() {
        assertThat(pattern("HEAD", "pets")).isEqualTo("/pets");
        assertThat(table.match("DELETE", List.of("pets")))
                .isEqualTo(new OtherMethods(new TreeSet<>(List.of("GET", "POST"))));
    }

    @Test
    void caseCountsAndUnknownPathsMatchNothing() {
        assertThat(table.match("GET", List.of("Pets"))).isEqualTo(new Unmatched());
        assertThat(table.match("GET", List.of("pets", "7", "none"))).isEqualTo(new Unmatched());
        assertThat(table.match("GET", List.of("assets"))).isEqualTo(new Unmatched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pets", "/a//b", "/{}", "/{a**}/b", "/a*", "/x{a}", "/{a"})
    void refusesUnreadablePatterns(String pattern) {
        assertThatThrownBy(() -> RouteTable.of(List.of(Route.get(pattern).build())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesDoubleRoutesAndDoubleNames() {
        assertThatThrownBy(() -> RouteTable.of(
                        List.of(Route.get("/a").build(), Route.get("/a").build())))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> RouteTable.of(List.of(
                        Route.get("/a/{x}").build(), Route.post("/a/{y}").build())))
                .hasMessageContaining("elsewhere");
    }

    @Test
    void aRouteThatSaysNothingIsClosed() {
        Route route = Route.get("/x").build();

        assertThat(route.entry()).isEqualTo(Route.Entry.SIGNED_IN);
        assertThat(route.csrf()).isEqualTo(Route.CsrfRule.BROWSER_SESSIONS);
        assertThat(route.maxBodyBytes()).isEqualTo(65_536);
        assertThatThrownBy(() -> Route.get("/x").maxBodyBytes(-1)).hasMessageContaining("-1");
    }

    private String pattern(String method, String... segments) {
        return ((Matched) table.match(method, List.of(segments))).route().id().pattern();
    }
}
