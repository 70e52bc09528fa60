@NullMarked
package com.datingtoday.bootstrap.operations;

import org.jspecify.annotations.NullMarked;
