@NullMarked
package com.datingtoday.bootstrap.safety;

import org.jspecify.annotations.NullMarked;
