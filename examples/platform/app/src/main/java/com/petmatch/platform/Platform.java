package com.petmatch.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The host: every package below is part of it. Start it with {@code PlatformMain}. */
@SpringBootApplication(proxyBeanMethods = false)
public class Platform {}
