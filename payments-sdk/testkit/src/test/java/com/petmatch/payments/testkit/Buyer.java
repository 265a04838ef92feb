package com.petmatch.payments.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A person at the hosted pages: opens one, presses a button, sees where it leads. */
final class Buyer {

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    Buyer(StripeSandbox sandbox) {
        this(sandbox.baseUri());
    }

    Buyer(URI base) {
        this.base = base;
    }

    HttpResponse<String> open(String path, String acceptLanguage) {
        return send(request(path).header("Accept-Language", acceptLanguage).GET());
    }

    HttpResponse<String> open(String path) {
        return open(path, "en");
    }

    /** Sends the page's form; where the answer leads. */
    String choose(String path, String form) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.headers().firstValue("Location").orElse("stays: " + answer.statusCode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
