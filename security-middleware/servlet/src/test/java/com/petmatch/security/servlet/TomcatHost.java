package com.petmatch.security.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat, as lenient as it can be, so that ambiguous paths reach the filter. */
final class TomcatHost extends RunningHost {

    private final Tomcat tomcat = new Tomcat();

    private TomcatHost(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setConnector(lenient());
        Context context = tomcat.addContext(contextPath, null);
        Wrapper wrapper = Tomcat.addServlet(context, "echo", servlet);
        wrapper.setAsyncSupported(true);
        wrapper.setMultipartConfigElement(new MultipartConfigElement(""));
        context.addServletMappingDecoded("/*", "echo");
        FilterDef definition = new FilterDef();
        definition.setFilterName("security");
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("security");
        map.addURLPattern("/*");
        for (DispatcherType type : DispatcherType.values()) {
            map.setDispatcher(type.name());
        }
        context.addFilterMap(map);
    }

    private static Connector lenient() {
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setAllowBackslash(true);
        connector.setEncodedSolidusHandling("passthrough");
        connector.setEncodedReverseSolidusHandling("passthrough");
        connector.setRejectSuspiciousURIs(false);
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setRelaxedPathChars("\"<>[\\]^`{|}");
        protocol.setRelaxedQueryChars("\"<>[\\]^`{|}");
        return connector;
    }

    static RunningHost start(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        TomcatHost host = new TomcatHost(contextPath, filter, servlet);
        host.tomcat.start();
        return host;
    }

    static RunningHost startOnVirtualThreads(String contextPath, Filter filter, HttpServlet servlet) throws Exception {
        TomcatHost host = new TomcatHost(contextPath, filter, servlet);
        host.tomcat.getConnector().getProtocolHandler().setExecutor(VirtualThreads.perTask());
        host.tomcat.start();
        return host;
    }

    @Override
    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }
}
