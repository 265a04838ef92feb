package com.petmatch.security.servlet;

import com.petmatch.security.decision.Decision;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a refused request: a problem body, a page in the reader's language, or a redirect to the sign-in page. The
 * security headers are set already. Implementations are safe for concurrent use and tell nothing of the evidence.
 */
@FunctionalInterface
public interface RefusalWriter {

    void write(Decision refusal, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
