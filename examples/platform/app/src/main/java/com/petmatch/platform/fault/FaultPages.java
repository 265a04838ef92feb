package com.petmatch.platform.fault;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what a page's controller threw into a page that says what happened and what to do; nothing inner is shown. */
@ControllerAdvice
@Order
class FaultPages {

    private static final Logger log = LoggerFactory.getLogger(FaultPages.class);

    @ExceptionHandler
    Page fault(PageFault fault) {
        return page(fault.status());
    }

    @ExceptionHandler({ServletRequestBindingException.class, MethodArgumentTypeMismatchException.class})
    Page unreadable() {
        return page(400);
    }

    // The reader of a stream has gone: nobody is left to be told.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    /** Spring's own refusals know their status; anything else is ours to find in the log by the request id. */
    @ExceptionHandler
    Page unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse refusal) {
            return page(refusal.getStatusCode().value());
        }
        if (DatabaseAway.isCauseOf(unexpected)) {
            return page(503);
        }
        if (unexpected instanceof PetMatchException known) {
            log.error("Page failed, code {}", known.code(), known);
        } else {
            log.error("Page failed", unexpected);
        }
        return page(500);
    }

    private static Page page(int status) {
        return Page.of("fault/page", new FaultPage(status, Optional.empty(), Optional.empty()))
                .withStatus(status);
    }
}
