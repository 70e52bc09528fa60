/** Operator commands of the command line. */
@NullMarked
package com.datingtoday.bootstrap.command;

import org.jspecify.annotations.NullMarked;
