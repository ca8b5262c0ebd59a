// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: the training gateway as a program of its own, as `depesha-cli training` is, without the rest of it.

#include "app/training/trainingcommand.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return depesha::runTraining(QCoreApplication::arguments().mid(1), out, err);
}
