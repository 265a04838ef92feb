package com.petmatch.security.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Predicate;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The last look, at the address that is really connected, before a byte of the request is sent. */
record CheckedConnection(Predicate<InetAddress> allowed) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        if (connection == null || !allowed.test(connection.socket().getInetAddress())) {
            throw new RefusedTargetException(chain.request().url().host(), "the connected address is not public");
        }
        return chain.proceed(chain.request());
    }
}
