package com.petmatch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {

    @ParameterizedTest
    @CsvSource({
        "currency=EUR&period=month, /plans?currency=EUR&period=month",
        "lang=es, /plans",
        "period=month&lang=es&done=refunded&language=x, /plans?period=month&language=x",
        "lang, /plans"
    })
    void leadsToThePageThatWasReadWithoutTheStatedLanguage(String query, String address) {
        assertThat(WayBack.from(read("/plans", query))).isEqualTo(address);
    }

    @Test
    void leadsFromAnAnswerToTheFormThatAsked() {
        assertThat(WayBack.from(posted("http://shop.example:8080/pets/7/edit?lang=ar")))
                .isEqualTo("/pets/7/edit");
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/pets",
        "http://shop.example:8080.evil.example/pets",
        "http://shop.example:9999/pets",
        "http://shop.example:8080//evil.example",
        "not an address",
        "''"
    })
    void leadsHomeWhenTheFormIsNotOurs(String referrer) {
        assertThat(WayBack.from(posted(referrer))).isEqualTo("/");
    }

    @Test
    void leadsHomeWhenNoFormIsTold() {
        MockHttpServletRequest request = posted("");
        request.removeHeader("Referer");

        assertThat(WayBack.from(request)).isEqualTo("/");
    }

    @Test
    void leadsFromAFaultToWhatFailedNotToThePageOfFaults() {
        MockHttpServletRequest request = read("/error", null);
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/pets");

        assertThat(WayBack.from(request)).isEqualTo("/pets");
    }

    private static MockHttpServletRequest read(String path, @org.jspecify.annotations.Nullable String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return request;
    }

    private static MockHttpServletRequest posted(String referrer) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/pets/7");
        request.addHeader("Host", "shop.example:8080");
        request.addHeader("Referer", referrer);
        return request;
    }
}
