package com.petmatch.platform.api;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.platform.fault.DatabaseAway;
import com.petmatch.platform.web.RetryAfter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what an API call ended with into a problem; nothing inner is shown. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);
    private static final int SERVER_ERRORS = 500;

    private final ProblemTexts texts;

    ApiProblems(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> fault(ApiFault fault, HttpServletRequest request) {
        ResponseEntity<Problem> problem = answer(fault.code(), fault.facts(), fault.pointer(), request);
        return fault.retryAfter().isZero()
                ? problem
                : ResponseEntity.status(problem.getStatusCode())
                        .headers(problem.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(RetryAfter.wholeSeconds(fault.retryAfter())))
                        .body(problem.getBody());
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class
    })
    ResponseEntity<Problem> unreadable(HttpServletRequest request) {
        return answer(HostErrors.UNREADABLE, request);
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<Problem> mediaType(HttpServletRequest request) {
        return answer(HostErrors.MEDIA_TYPE, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception unexpected, HttpServletRequest request) {
        if (unexpected instanceof PetMatchException known && texts.status(known.code()) < SERVER_ERRORS) {
            return answer(known.code(), known.facts(), Optional.empty(), request);
        }
        if (DatabaseAway.isCauseOf(unexpected)) {
            return answer(HostErrors.DATABASE_AWAY, request);
        }
        log.error("Call failed", unexpected);
        return answer(HostErrors.UNEXPECTED, request);
    }

    private ResponseEntity<Problem> answer(ErrorCode code, HttpServletRequest request) {
        return answer(code, Map.of(), Optional.empty(), request);
    }

    private ResponseEntity<Problem> answer(
            ErrorCode code, Map<String, ?> facts, Optional<String> pointer, HttpServletRequest request) {
        int status = texts.status(code);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language(request));
        return (status == 503 ? answer.header(HttpHeaders.RETRY_AFTER, "2") : answer)
                .body(texts.problem(code, status, facts, pointer, request));
    }
}
