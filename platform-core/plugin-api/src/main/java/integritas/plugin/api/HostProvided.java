package integritas.plugin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that the platform implements and plugins call. It may get further methods in a later 1.x, so nothing
 * else implements it: a plugin's tests take the test kit's. All other interfaces here are for plugins to implement, and
 * get further methods with a body only.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface HostProvided {}
