package com.petmatch.payments.testkit.sandbox;

import java.io.IOException;
import java.net.SocketTimeoutException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Makes a time-out of an answer that the sandbox marked as one, so that no test waits for a deadline. */
final class FaultInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.header(Faults.TIME_OUT_HEADER) != null) {
            response.close();
            throw new SocketTimeoutException("timeout");
        }
        return response;
    }
}
