package com.petmatch.security.outbound;

import com.petmatch.kernel.net.AddressClass;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Looks at the URL before anything is resolved; tells a refused name as what it is. */
record CheckedUrl(Predicate<InetAddress> allowed) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl url = chain.request().url();
        if (!url.isHttps()) {
            throw new RefusedTargetException(url.host(), "expected https");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new RefusedTargetException(url.host(), "expected no user in the URL");
        }
        if (isRefusedLiteral(url.host())) {
            throw new RefusedTargetException(url.host(), "the address is not public");
        }
        try {
            return chain.proceed(chain.request());
        } catch (UnknownHostException unknown) {
            throw unknown.getCause() instanceof RefusedTargetException refused ? refused : unknown;
        }
    }

    // OkHttp connects to a literal address without asking its resolver.
    private boolean isRefusedLiteral(String host) throws UnknownHostException {
        Optional<AddressClass> literal = AddressClass.ofLiteral(host);
        if (literal.isEmpty()) {
            return false;
        }
        // A number that readers understand in different ways is never one of those allowed.
        return literal.get() == AddressClass.AMBIGUOUS || !allowed.test(InetAddress.getByName(host));
    }
}
