package com.petmatch.security.outbound;

import com.petmatch.kernel.net.AddressClass;
import java.net.InetAddress;
import java.net.Proxy;
import java.util.function.Predicate;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;

/**
 * Makes a client that may be given a URL from outside.
 *
 * <p><b>Security guarantees.</b> Only https. A name is resolved once, every address it has must be public, and the
 * connection goes to one of those that were looked at, so that a name cannot answer differently the second time. An
 * address in the URL is looked at as well. Redirects are not followed, proxies of the system, cookies and credentials of
 * the host's client are not used. What is refused fails with {@link RefusedTargetException}.
 */
public final class OutboundGuard {

    private OutboundGuard() {}

    /** A guarded client that shares the host's connections and threads; its time-outs stay. */
    public static OkHttpClient guarded(OkHttpClient host) {
        return guarded(host, address -> AddressClass.of(address).isPublic());
    }

    /** The same, but this machine may be called: for tests that run their own server. */
    public static OkHttpClient trustLoopbackForTests(OkHttpClient host) {
        return guarded(host, address -> {
            AddressClass found = AddressClass.of(address);
            return found.isPublic() || found == AddressClass.LOOPBACK;
        });
    }

    private static OkHttpClient guarded(OkHttpClient host, Predicate<InetAddress> allowed) {
        return host.newBuilder()
                .dns(new CheckedDns(host.dns(), allowed))
                .addInterceptor(new CheckedUrl(allowed))
                .addNetworkInterceptor(new CheckedConnection(allowed))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .build();
    }
}
