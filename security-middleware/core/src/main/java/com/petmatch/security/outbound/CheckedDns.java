package com.petmatch.security.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;

/** Resolves once; one address that is not allowed refuses the name, since OkHttp would try it after the others. */
record CheckedDns(Dns host, Predicate<InetAddress> allowed) implements Dns {

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        List<InetAddress> addresses = List.copyOf(host.lookup(hostname));
        if (!addresses.stream().allMatch(allowed)) {
            UnknownHostException refused = new UnknownHostException(hostname);
            refused.initCause(new RefusedTargetException(hostname, "its name leads to an address that is not public"));
            throw refused;
        }
        return addresses;
    }
}
