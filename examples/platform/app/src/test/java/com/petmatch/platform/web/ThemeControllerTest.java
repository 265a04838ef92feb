package com.petmatch.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.petmatch.platform.fault.FaultAdvice;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class ThemeControllerTest {

    private final MockMvc pages = PageHarness.over(FaultAdvice.forTests(), new ThemeController());

    @Test
    void remembersTheChoiceAndGoesBack() throws Exception {
        pages.perform(post("/preferences/theme").param("theme", "dark").param("back", "/plans"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/plans"))
                .andExpect(header().string("Set-Cookie", containsString("pm-theme=dark")));
    }

    @Test
    void neverLeadsToAnotherSite() throws Exception {
        for (String evil : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            pages.perform(post("/preferences/theme").param("theme", "light").param("back", evil))
                    .andExpect(header().string("Location", "/"));
        }
    }

    @Test
    void anUnknownThemeIsTheSystems() throws Exception {
        pages.perform(post("/preferences/theme").param("theme", "<script>"))
                .andExpect(header().string("Set-Cookie", containsString("pm-theme=system")));
    }
}
