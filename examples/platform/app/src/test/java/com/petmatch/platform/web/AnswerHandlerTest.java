package com.petmatch.platform.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.petmatch.platform.fault.FaultAdvice;
import com.petmatch.platform.fault.FaultPage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class AnswerHandlerTest {

    private final MockMvc pages = PageHarness.over(FaultAdvice.forTests(), new Waiting());

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 1", "1000, 1", "1001, 2", "59999, 60"})
    void tellsAWaitInWholeSecondsRoundedUp(long millis, String seconds) throws Exception {
        pages.perform(get("/waits").param("millis", Long.toString(millis)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", seconds));
    }

    @Test
    void tellsNoWaitWhereThereIsNone() throws Exception {
        pages.perform(get("/waits").param("millis", "0")).andExpect(header().doesNotExist("Retry-After"));
    }

    @Controller
    static class Waiting {

        @GetMapping("/waits")
        Answer waits(@RequestParam("millis") long millis) {
            return Page.of("fault/page", new FaultPage(429, Optional.empty(), Optional.empty()))
                    .withStatus(429)
                    .withRetryAfter(Duration.ofMillis(millis));
        }
    }
}
