package com.petmatch.platform.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * One browser at an address of its own: keeps cookies, sends what browsers send, follows no redirect by itself. Limits that
 * count by address so never mix two tests. For one thread at a time, except where a test shares it on purpose.
 */
final class Browser {

    static final String USER_AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";

    private static final MediaType JSON = MediaType.get("application/json");
    private static final OkHttpClient SHARED = new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(Duration.ofSeconds(30))
            .readTimeout(Duration.ofSeconds(30))
            .build();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final URI site;
    private OkHttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();

    Browser(URI site) {
        this(site, nextAddress());
    }

    /** A browser, or a proxy, at that address of this machine. */
    Browser(URI site, InetAddress from) {
        this.site = site;
        // A pool of its own: a shared one would lend out connections that left from another address.
        this.client = SHARED.newBuilder()
                .socketFactory(new From(from))
                .connectionPool(new ConnectionPool(2, 5, TimeUnit.SECONDS))
                .build();
        fixed.put("User-Agent", USER_AGENT);
        fixed.put("Accept-Language", "en");
    }

    /** Sends this field with every request from now on. */
    Browser sending(String name, String value) {
        fixed.put(name, value);
        return this;
    }

    /** From now on an answer that takes longer fails the call. */
    Browser within(Duration deadline) {
        client = client.newBuilder().callTimeout(deadline).build();
        return this;
    }

    synchronized Map<String, String> cookies() {
        return new TreeMap<>(cookies);
    }

    synchronized Browser cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    Reply get(String path) {
        return send(navigation(path).get().build());
    }

    Reply head(String path) {
        return send(navigation(path).head().build());
    }

    Reply get(String path, String header, String value) {
        return send(navigation(path).header(header, value).get().build());
    }

    /** Opens the page with the form, fills it in and sends it off. */
    Reply submit(String page, String action, Map<String, String> fields) {
        return post(action, get(page).csrf(), fields);
    }

    Reply post(String action, String csrf, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", csrf);
        return post(action, all, Map.of("Origin", site.toString(), "Sec-Fetch-Site", "same-origin"));
    }

    /** Posts a form exactly as given. */
    Reply post(String action, Map<String, String> fields, Map<String, String> headers) {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return call("POST", action, form.build(), headers);
    }

    /** Posts JSON as a program does. */
    Reply postJson(String path, String json, Map<String, String> headers) {
        return call("POST", path, RequestBody.create(json, JSON), headers);
    }

    Reply call(
            String method,
            String path,
            @org.jspecify.annotations.Nullable RequestBody body,
            Map<String, String> headers) {
        Request.Builder request = request(path).method(method, body);
        headers.forEach(request::header);
        return send(request.build());
    }

    /** The response itself, its body still open: for streams. */
    Response open(String path, Map<String, String> headers) {
        Request.Builder request = request(path);
        headers.forEach(request::header);
        try {
            return client.newBuilder()
                    .callTimeout(Duration.ZERO)
                    .build()
                    .newCall(request.build())
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Request.Builder navigation(String path) {
        return request(path)
                .header("Sec-Fetch-Site", "none")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document")
                .header("Sec-Fetch-User", "?1");
    }

    private Request.Builder request(String path) {
        HttpUrl url = HttpUrl.get(site.resolve(path).toString());
        Request.Builder request = new Request.Builder().url(url);
        fixed.forEach(request::header);
        String kept = cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private Reply send(Request request) {
        try (Response response = client.newCall(request).execute()) {
            Map<String, List<String>> headers = new TreeMap<>();
            response.headers()
                    .names()
                    .forEach(name -> headers.put(
                            name.toLowerCase(Locale.ROOT), response.headers().values(name)));
            headers.getOrDefault("set-cookie", List.of()).forEach(this::keep);
            return new Reply(response.code(), headers, response.body().string());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    // The whole of 127/8 is this machine; limits count by network, so each browser is in one of its own.
    private static InetAddress nextAddress() {
        int number = ADDRESSES.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, (byte) (77 + (number >> 8)), (byte) number, 7});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sockets that leave from one loopback address. */
    private static final class From extends SocketFactory {

        private final InetAddress address;

        From(InetAddress address) {
            this.address = address;
        }

        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(address, 0));
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
