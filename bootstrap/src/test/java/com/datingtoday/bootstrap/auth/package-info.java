@NullMarked
package com.datingtoday.bootstrap.auth;

import org.jspecify.annotations.NullMarked;
