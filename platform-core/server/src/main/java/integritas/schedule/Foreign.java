package integritas.schedule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A task that runs code which is not ours. It has workers apart, so that it never keeps the platform's own work waiting. */
@Qualifier
@Retention(RUNTIME)
@Target({FIELD, METHOD})
public @interface Foreign {}
