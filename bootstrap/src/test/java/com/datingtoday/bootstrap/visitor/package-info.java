/** Tests of visits in the whole application. */
@NullMarked
package com.datingtoday.bootstrap.visitor;

import org.jspecify.annotations.NullMarked;
