package com.petmatch.platform.fault;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PageHarness;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

class FaultPagesTest {

    private final MockMvc pages = PageHarness.over(
            new FaultPages(),
            new Breaking(),
            new ExplanationController(
                    code -> code.value().equals("platform.unexpected") ? Optional.of(500) : Optional.empty()));

    @Test
    void anUnexpectedFailureTellsTheRequestIdAndNothingInner() throws Exception {
        pages.perform(get("/breaks/boom"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("0199c1d2-5a7e-7c11-9d0c-3f1b2a4c5d6e")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void aFaultKeepsItsStatus() throws Exception {
        pages.perform(get("/breaks/conflict"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("fault-409")));
        pages.perform(get("/breaks/missing"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("fault-404")));
    }

    @Test
    void aMissingParameterIsTheRequestsFault() throws Exception {
        pages.perform(get("/needs"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("fault-400")));
    }

    @Test
    void aKnownCodeIsExplainedAndAnUnknownOneIsNotThere() throws Exception {
        pages.perform(get("/problems/platform.unexpected"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-testid=\"explanation\"")));
        pages.perform(get("/problems/platform.nothing")).andExpect(status().isNotFound());
        pages.perform(get("/problems/Not A Code")).andExpect(status().isNotFound());
    }

    @Controller
    static class Breaking {

        @GetMapping("/breaks/{how}")
        Answer breaks(@PathVariable String how) {
            throw switch (how) {
                case "conflict" -> PageFault.conflict();
                case "missing" -> PageFault.notFound();
                default -> new IllegalStateException("secret detail");
            };
        }

        @GetMapping("/needs")
        Answer needs(@RequestParam String name) {
            throw new IllegalStateException(name);
        }
    }
}
