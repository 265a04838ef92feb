package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Caller;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Controllers behind the real page rendering, without a server; who asks is a header of the test's request. */
public final class PageHarness {

    private static final String PERSON = "X-Test-Person";
    private static final PageRenderer RENDERER = PageRenderer.fromSources(Path.of("src/main/jte"), classes());

    private PageHarness() {}

    public static MockMvc over(Object advice, Object... controllers) {
        PageContexts contexts = contexts();
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(advice)
                .setCustomReturnValueHandlers(new AnswerHandler(RENDERER, contexts))
                .setCustomArgumentResolvers(new CallerArguments(new TestIdentity(), contexts))
                .build();
    }

    public static PageContexts contexts() {
        RequestLanguage language = new RequestLanguage(
                SampleWords.LANGUAGES.stream().map(LanguageTag::of).toList(), List.of());
        return new PageContexts(
                new TestIdentity(),
                person -> new Readers.Reader("ada@example.org", "en"),
                language,
                tag -> SampleWords.in(tag.toString()),
                true,
                true);
    }

    public static String header() {
        return PERSON;
    }

    public static Principal principal(SubjectId subject, String... roles) {
        Set<RoleId> granted = Set.of(roles).stream().map(RoleId::of).collect(java.util.stream.Collectors.toSet());
        return new Principal(subject, TenantId.SINGLE, granted, new CredentialRef.BrowserSession(new UUID(0, 9)));
    }

    /** Believes the test's header, as the security filter is not part of these tests. */
    public static final class TestIdentity implements RequestIdentity {

        @Override
        public Caller caller(HttpServletRequest request) {
            String person = request.getHeader(PERSON);
            return person == null ? Caller.anonymous() : principal(new SubjectId(UUID.fromString(person)), "owner");
        }

        @Override
        public String csrfToken(HttpServletRequest request) {
            return "csrf-value";
        }

        @Override
        public String requestId(HttpServletRequest request) {
            return "0199c1d2-5a7e-7c11-9d0c-3f1b2a4c5d6e";
        }
    }

    private static Path classes() {
        try {
            return Files.createDirectories(Path.of("target/jte-test-classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
