package com.petmatch.platform.api;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.fault.ProblemStatus;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.platform.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes problems in the reader's language: the title is the text of the code, the detail says what to do. */
@Component
public final class ProblemTexts {

    private static final int UNKNOWN_STATUS = 500;

    private final Messages messages;
    private final RequestLanguage language;
    private final RequestIdentity identity;
    private final ProblemStatus statuses;

    ProblemTexts(Messages messages, RequestLanguage language, RequestIdentity identity, ProblemStatus statuses) {
        this.messages = messages;
        this.language = language;
        this.identity = identity;
        this.statuses = statuses;
    }

    /** The status of a code; 500 for one that no library publishes. */
    int status(ErrorCode code) {
        return statuses.of(code).orElse(UNKNOWN_STATUS);
    }

    /** The language that an API caller reads. */
    public String language(HttpServletRequest request) {
        return texts(request).language().toString();
    }

    Problem problem(
            ErrorCode code, int status, Map<String, ?> facts, Optional<String> pointer, HttpServletRequest request) {
        LocalTexts texts = texts(request);
        String title = texts.byCode(code, facts).text().toString();
        Map<String, String> params = new TreeMap<>();
        facts.forEach((name, value) -> params.put(name, String.valueOf(value)));
        return new Problem(
                "urn:petmatch:problem:" + code,
                title,
                status,
                texts.action(code, facts).map(Object::toString).orElse(""),
                code.value(),
                identity.requestId(request),
                params,
                pointer.map(where -> List.of(new Problem.FieldError(where, code.value(), title)))
                        .orElse(List.of()));
    }

    private LocalTexts texts(HttpServletRequest request) {
        return messages.in(language.choose(new RequestLanguage.Wishes(
                Optional.ofNullable(request.getParameter("lang")),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))));
    }
}
