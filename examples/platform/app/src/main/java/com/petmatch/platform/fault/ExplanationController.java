package com.petmatch.platform.fault;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains a problem's code in public, in the reader's language. */
@Controller
class ExplanationController {

    private final ProblemStatus statuses;

    ExplanationController(ProblemStatus statuses) {
        this.statuses = statuses;
    }

    @GetMapping("/problems/{code}")
    Answer explain(@PathVariable String code) {
        ErrorCode known = parsed(code);
        int status = statuses.of(known).orElseThrow(PageFault::notFound);
        return Page.of("fault/explanation", new ExplanationPage(known, status));
    }

    private static ErrorCode parsed(String code) {
        try {
            return ErrorCode.of(code);
        } catch (IllegalArgumentException notACode) {
            throw PageFault.notFound();
        }
    }
}
