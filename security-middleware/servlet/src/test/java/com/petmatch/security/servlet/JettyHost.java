package com.petmatch.security.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty, as lenient as it can be, so that ambiguous paths reach the filter. */
final class JettyHost extends RunningHost {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(lenient()));

    private JettyHost(String contextPath, Filter filter, HttpServlet servlet) {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(contextPath.isEmpty() ? "/" : contextPath);
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.allOf(DispatcherType.class));
        ServletHolder target = new ServletHolder(servlet);
        target.setAsyncSupported(true);
        context.addServlet(target, "/*");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        server.setHandler(context);
    }

    private static HttpConfiguration lenient() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    static RunningHost start(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        JettyHost host = new JettyHost(contextPath, filter, servlet);
        host.server.start();
        return host;
    }

    @Override
    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
