# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of what a compiler does with a file of ours is reading Qt's headers again. clang can read them once and builds in half the time; gcc gains
# next to nothing by it.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(canPrecompile ON)
else()
    set(canPrecompile OFF)
endif()
option(DEPESHA_PRECOMPILE "Read Qt's headers once for all targets" ${canPrecompile})

# depesha_precompile(): for every target of the tree. Called when all are there.
function(depesha_precompile)
    set(modules Qt6::Core Qt6::Network Qt6::Concurrent Qt6::Gui Qt6::Widgets)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(depesha_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(depesha_precompiled PRIVATE depesha_flags)
    # Not linked: Qt's macros that say which modules a target links would go with the headers into every other.
    foreach(module IN LISTS modules)
        target_include_directories(depesha_precompiled SYSTEM PRIVATE $<TARGET_PROPERTY:${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    # Without its time a header read anew is the same to a compiler cache.
    target_compile_options(depesha_precompiled PRIVATE -fPIC "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
    target_precompile_headers(depesha_precompiled PRIVATE <QtCore> <QtNetwork> <QtConcurrent> <QtGui> <QtWidgets>)
    set_target_properties(depesha_precompiled PROPERTIES AUTOMOC OFF)
    depesha_precompile_folder(${PROJECT_SOURCE_DIR})
endfunction()

function(depesha_precompile_folder folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "^(STATIC_LIBRARY|OBJECT_LIBRARY|EXECUTABLE)$" AND NOT target MATCHES "^(depesha_precompiled|depesha_handovers)$")
            target_precompile_headers(${target} REUSE_FROM depesha_precompiled)
            # They suit what is compiled in the same way only, and not every Qt asks for this.
            target_compile_options(${target} PRIVATE -fPIC)
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(inner IN LISTS folders)
        depesha_precompile_folder(${inner})
    endforeach()
endfunction()
