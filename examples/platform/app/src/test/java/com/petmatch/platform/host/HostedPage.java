package com.petmatch.platform.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The provider's page where a customer pays. */
record HostedPage(String url) {

    private static final OkHttpClient CLIENT =
            new OkHttpClient.Builder().followRedirects(false).build();

    static HostedPage at(String url) {
        if (!url.contains("/c/pay/")) {
            throw new AssertionError("Expected the provider's page, got " + url);
        }
        return new HostedPage(url);
    }

    /** A page of any provider. */
    static HostedPage anywhere(String url) {
        return new HostedPage(url);
    }

    /** Pays with a good card; answers where the browser is sent back to. */
    String pay() {
        return choose(
                new FormBody.Builder().add("action", "pay").add("card", "visa").build());
    }

    /** Pays with the card or way of this name; answers where the browser is sent to next. */
    String pay(String choice) {
        return choose(
                new FormBody.Builder().add("action", "pay").add("card", choice).build());
    }

    /** Says yes to the bank that asks. */
    String authorize() {
        return choose(new FormBody.Builder().add("action", "authorize").build());
    }

    /** Approves as the buyer of a wallet. */
    String approve() {
        return choose(new FormBody.Builder().add("action", "approve").build());
    }

    String cancel() {
        return choose(new FormBody.Builder().add("action", "cancel").build());
    }

    String decline() {
        return choose(new FormBody.Builder().add("action", "decline").build());
    }

    private String choose(FormBody choice) {
        Request request = new Request.Builder().url(url).post(choice).build();
        try (Response response = CLIENT.newCall(request).execute()) {
            return String.valueOf(response.header("Location"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
