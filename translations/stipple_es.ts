<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AftercarePack</name>
        <message>
            <source>This address is not whole, so no aftercare was taken from it. Scan the clinic's code once more.</source>
            <translation>Esta dirección no está completa, así que no se ha tomado nada de ella. Escanee otra vez el código de la clínica.</translation>
        </message>
        <message>
            <source>So much was decided for this client alone that it does not fit into a code. Give the page or the file instead.</source>
            <translation>Se ha decidido tanto solo para este cliente que no cabe en un código. Dele la página o el archivo.</translation>
        </message>
        <message>
            <source>This address is longer than one with aftercare in it can be, so it was not opened.</source>
            <translation>Esta dirección es más larga de lo que puede ser una con cuidados, así que no se ha abierto.</translation>
        </message>
        <message>
            <source>This code was made by a newer app. Update this one, then scan it again.</source>
            <translation>Este código lo hizo una versión más nueva de la aplicación. Actualice esta y escanéelo otra vez.</translation>
        </message>
        <message>
            <source>This code is another clinic's, so nothing was taken from it.</source>
            <translation>Este código es de otra clínica, así que no se ha tomado nada de él.</translation>
        </message>
        <message>
            <source>The clinic that this code names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>La clínica que nombra este código no responde de quien lo firmó. No se guíe por él; pregunte a la clínica.</translation>
        </message>
        <message>
            <source>This code was changed after the clinic made it. Do not go by it; scan the clinic's code once more.</source>
            <translation>Este código se cambió después de que la clínica lo hiciera. No se guíe por él; escanee otra vez el de la clínica.</translation>
        </message>
        <message>
            <source>This code is not complete, so no aftercare was taken from it. Ask the clinic for another.</source>
            <translation>Este código no está completo, así que no se ha tomado nada de él. Pida otro a la clínica.</translation>
        </message>
        <message>
            <source>“%1” is no address of a published page. It begins with https:// and has no # in it.</source>
            <translation>«%1» no es la dirección de una página publicada. Empieza por https:// y no lleva #.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>Este archivo es más grande de lo que puede ser un paquete de cuidados, así que no se ha abierto.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no aftercare was taken from it. Ask the clinic for it once more.</source>
            <translation>Este archivo está dañado o cortado, así que no se ha tomado nada de él. Pídalo otra vez a la clínica.</translation>
        </message>
        <message>
            <source>This aftercare pack was made by a newer app. Update this one, then open it again.</source>
            <translation>Este paquete de cuidados lo hizo una versión más nueva de la aplicación. Actualice esta y ábralo otra vez.</translation>
        </message>
        <message>
            <source>This file is no aftercare pack.</source>
            <translation>Este archivo no es un paquete de cuidados.</translation>
        </message>
        <message>
            <source>This aftercare pack is not complete. Ask the clinic for it once more.</source>
            <translation>Este paquete de cuidados no está completo. Pídalo otra vez a la clínica.</translation>
        </message>
        <message>
            <source>This aftercare pack is another clinic's, so nothing was taken from it.</source>
            <translation>Este paquete de cuidados es de otra clínica, así que no se ha tomado nada de él.</translation>
        </message>
        <message>
            <source>The clinic that this aftercare pack names does not vouch for who signed it. Do not go by it; ask the clinic.</source>
            <translation>La clínica que nombra este paquete de cuidados no responde de quien lo firmó. No se guíe por él; pregunte a la clínica.</translation>
        </message>
        <message>
            <source>This aftercare pack was changed after the clinic made it. Do not go by it; ask the clinic for it once more.</source>
            <translation>Este paquete de cuidados se cambió después de que la clínica lo hiciera. No se guíe por él; pídalo otra vez a la clínica.</translation>
        </message>
        <message>
            <source>The clinic's own rules do not fit this version of the app. Update it, then open the aftercare pack again.</source>
            <translation>Las reglas propias de la clínica no encajan con esta versión de la aplicación. Actualícela y abra otra vez el paquete de cuidados.</translation>
        </message>
        <message>
            <source>The clinic's own protocol cannot be read, so nothing was made from it. Choose it again in the settings.</source>
            <translation>No se puede leer el protocolo propio de la clínica, así que no se ha hecho nada con él. Elíjalo otra vez en los ajustes.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was made.</source>
            <translation>No existe ese cliente. No se ha hecho nada.</translation>
        </message>
        <message>
            <source>No session of this client is finished, so there is no aftercare to make.</source>
            <translation>Este cliente no tiene ninguna sesión terminada, así que no hay cuidados que preparar.</translation>
        </message>
        <message>
            <source>This client has no such session. Nothing was made.</source>
            <translation>Este cliente no tiene esa sesión. No se ha hecho nada.</translation>
        </message>
        <message>
            <source>This session is not finished yet. Finish it, then make its aftercare.</source>
            <translation>Esta sesión aún no está terminada. Termínela y prepare después sus cuidados.</translation>
        </message>
        <message>
            <source>The aftercare that comes with the app cannot be read. Install the app anew, then scan the code again.</source>
            <translation>No se pueden leer los cuidados que vienen con la aplicación. Instálela de nuevo y lea el código otra vez.</translation>
        </message>
        <message>
            <source>There is no aftercare in this. Look for a file that ends in .stipplecare, or scan the code that the clinic shows.</source>
            <translation>Aquí no hay cuidados. Busque un archivo que acabe en .stipplecare o lea el código que muestra la clínica.</translation>
        </message>
    </context>
    <context>
        <name>AftercarePage</name>
        <message>
            <source>There is no session to count the days from.</source>
            <translation>No hay ninguna sesión desde la que contar los días.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPage</name>
        <message>
            <source>Something here is older than it should be</source>
            <translation>Aquí hay algo más antiguo de lo que debería</translation>
        </message>
        <message>
            <source>If somebody restored a copy on purpose, confirm it. If nobody did, look first at what is missing, and keep the back-ups you have.</source>
            <translation>Si alguien restauró una copia a propósito, confírmelo. Si no fue nadie, mire primero qué falta y conserve las copias de seguridad que tenga.</translation>
        </message>
        <message>
            <source>Look, and change nothing</source>
            <translation>Mirar sin cambiar nada</translation>
        </message>
        <message>
            <source>Go on with the data as it is</source>
            <translation>Seguir con los datos tal como están</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>AnswerList</name>
        <message>
            <source>not answered</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>No longer part of your answers</source>
            <translation>Ya no forma parte de sus respuestas</translation>
        </message>
    </context>
    <context>
        <name>AppointmentFields</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>Buscar por nombre, teléfono o correo</translation>
        </message>
        <message>
            <source>Nobody found. Add the client first, then book.</source>
            <translation>No se encontró a nadie. Añada primero al cliente y luego reserve.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Con quién</translation>
        </message>
    </context>
    <context>
        <name>AppointmentPage</name>
        <message>
            <source>New appointment</source>
            <translation>Nueva cita</translation>
        </message>
        <message>
            <source>Appointment · %1</source>
            <translation>Cita · %1</translation>
        </message>
        <message>
            <source>Client's page</source>
            <translation>Ficha del cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
    </context>
    <context>
        <name>AppointmentStates</name>
        <message>
            <source>What became of it</source>
            <translation>Qué pasó con ella</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Ya está aquí</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vino</translation>
        </message>
        <message>
            <source>Booked after all</source>
            <translation>Reservada otra vez</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Archivo de calendario</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>Anular la cita</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>¿Anular esta cita?</translation>
        </message>
        <message>
            <source>It stays in the client's file as cancelled, and its time is free again.</source>
            <translation>Queda en la ficha del cliente como anulada, y su hora vuelve a estar libre.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantenerla</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>AttachmentItem</name>
        <message>
            <source>Attached; press to take it away</source>
            <translation>Adjunto; púlselo para quitarlo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, que empieza por /.</translation>
        </message>
        <message>
            <source>Attach this file</source>
            <translation>Adjuntar este archivo</translation>
        </message>
        <message>
            <source>Files are not added here. Please give papers or pictures to your practitioner.</source>
            <translation>Aquí no se añaden archivos. Entregue los papeles o las fotos a su profesional.</translation>
        </message>
    </context>
    <context>
        <name>BackupRestore</name>
        <message>
            <source>Folder of the back-up</source>
            <translation>Carpeta de la copia</translation>
        </message>
        <message>
            <source>New folder to restore into</source>
            <translation>Carpeta nueva donde restaurar</translation>
        </message>
        <message>
            <source>It must not hold anything yet.</source>
            <translation>Todavía no debe contener nada.</translation>
        </message>
        <message>
            <source>Open it with</source>
            <translation>Abrirla con</translation>
        </message>
        <message>
            <source>The owner's passphrase</source>
            <translation>La frase de contraseña del propietario</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>El código de recuperación</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Passphrase of that time</source>
            <translation>Frase de contraseña de entonces</translation>
        </message>
        <message>
            <source>Checking and restoring…</source>
            <translation>Comprobando y restaurando…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
    </context>
    <context>
        <name>BarSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, hecho</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <comment>step, of how many, its name</comment>
            <translation>%1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>BlockedPage</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>BusyRing</name>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
    </context>
    <context>
        <name>CalendarDayHead</name>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
    </context>
    <context>
        <name>CalendarExportDialog</name>
        <message>
            <source>Calendar file of this appointment</source>
            <translation>Archivo de calendario de esta cita</translation>
        </message>
        <message>
            <source>Calendar file of some days</source>
            <translation>Archivo de calendario de varios días</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>With the clients' names</source>
            <translation>Con los nombres de los clientes</translation>
        </message>
        <message>
            <source>The file is not encrypted. Without names it shows only that somebody comes.</source>
            <translation>El archivo no está cifrado. Sin nombres solo muestra que alguien viene.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>An appointment has no time or no length, so no calendar file was made.</source>
            <translation>Una cita no tiene hora o duración, así que no se hizo ningún archivo de calendario.</translation>
        </message>
        <message>
            <source>This is no calendar file.</source>
            <translation>Esto no es un archivo de calendario.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>New appointment</source>
            <translation>Nueva cita</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>La semana anterior</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>La semana siguiente</translation>
        </message>
        <message>
            <source>Shown at once</source>
            <translation>Se muestra a la vez</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>No hay citas</translation>
        </message>
        <message>
            <source>No appointments in this time.</source>
            <translation>No hay citas en estos días.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTogetherDialog</name>
        <message>
            <source>At the same time</source>
            <translation>A la misma hora</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The session that these photos belong to is not there.</source>
            <translation>La sesión a la que pertenecen estas fotos no está.</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <source>Earlier %1 %</source>
            <translation>Anterior %1 %</translation>
        </message>
        <message>
            <source>No earlier one</source>
            <translation>Sin anterior</translation>
        </message>
        <message>
            <source>Timer 3 s</source>
            <translation>Espera 3 s</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Rejilla</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Girar</translation>
        </message>
        <message>
            <source>Not skipped</source>
            <translation>No omitir</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>Parar la espera</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Hacer la foto</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>which photo, of how many</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Shows the other photo of this view</source>
            <translation>Muestra la otra foto de esta vista</translation>
        </message>
        <message>
            <source>Discard for good</source>
            <translation>Para siempre</translation>
        </message>
        <message>
            <source>Take another</source>
            <translation>Hacer otra</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client's name, how many views are done</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Other camera</source>
            <translation>Otra cámara</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Guardar otra vez</translation>
        </message>
    </context>
    <context>
        <name>CameraSkip</name>
        <message>
            <source>Why is “%1” not photographed?</source>
            <translation>¿Por qué no se fotografía «%1»?</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Skipped: %1</source>
            <translation>Omitida: %1</translation>
        </message>
    </context>
    <context>
        <name>CameraStrip</name>
        <message>
            <source>Views to photograph</source>
            <translation>Vistas para fotografiar</translation>
        </message>
    </context>
    <context>
        <name>CameraTrouble</name>
        <message>
            <source>The camera is starting …</source>
            <translation>La cámara se está poniendo en marcha …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentarlo</translation>
        </message>
    </context>
    <context>
        <name>CameraViewTile</name>
        <message numerus="yes">
            <source>%Ln photo(s) saved</source>
            <translation>
                <numerusform>%Ln foto guardada</numerusform>
                <numerusform>%Ln fotos guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Being saved</source>
            <translation>Se está guardando</translation>
        </message>
        <message>
            <source>Skipped: %1</source>
            <translation>Omitida: %1</translation>
        </message>
        <message>
            <source>Not photographed yet</source>
            <translation>Sin fotografiar todavía</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>This file cannot be taken in as a photo: %1. Nothing was added.</source>
            <translation>Este archivo no se puede incorporar como foto: %1. No se ha añadido nada.</translation>
        </message>
        <message>
            <source>This system cannot read this kind of HEIC photo. Nothing was added. Save it as JPEG and take that in.</source>
            <translation>Este sistema no puede leer este tipo de foto HEIC. No se ha añadido nada. Guárdela como JPEG e incorpore ese archivo.</translation>
        </message>
        <message>
            <source>the HEIC picture is cut off or damaged</source>
            <translation>la imagen HEIC está incompleta o dañada</translation>
        </message>
        <message>
            <source>The picture could not be taken over from its decoder.</source>
            <translation>No se ha podido recibir la imagen de su descodificador.</translation>
        </message>
        <message>
            <source>the HEIC picture is not what its head says</source>
            <translation>la imagen HEIC no es lo que dice su cabecera</translation>
        </message>
        <message>
            <source>it does not begin as a JPEG picture</source>
            <translation>no empieza como una imagen JPEG</translation>
        </message>
        <message>
            <source>the head of the JPEG picture cannot be read</source>
            <translation>no se puede leer la cabecera de la imagen JPEG</translation>
        </message>
        <message>
            <source>it is not made as cameras make a JPEG picture</source>
            <translation>no está hecha como las cámaras hacen una imagen JPEG</translation>
        </message>
        <message>
            <source>the JPEG picture is cut off or damaged</source>
            <translation>la imagen JPEG está incompleta o dañada</translation>
        </message>
        <message>
            <source>The picture could not be made into a JPEG.</source>
            <translation>No se ha podido convertir la imagen en JPEG.</translation>
        </message>
        <message>
            <source>The picture could not be made small enough.</source>
            <translation>No se ha podido reducir la imagen lo suficiente.</translation>
        </message>
        <message>
            <source>it has more than 64 MiB</source>
            <translation>ocupa más de 64 MiB</translation>
        </message>
        <message>
            <source>it is no JPEG, PNG or HEIC picture</source>
            <translation>no es una imagen JPEG, PNG ni HEIC</translation>
        </message>
        <message>
            <source>it claims %1 by %2 pixels</source>
            <translation>dice tener %1 por %2 píxeles</translation>
        </message>
        <message>
            <source>The camera gave less than a whole picture.</source>
            <translation>La cámara no ha entregado una imagen completa.</translation>
        </message>
        <message>
            <source>the PNG picture is cut off or damaged</source>
            <translation>la imagen PNG está incompleta o dañada</translation>
        </message>
        <message>
            <source>the head of the PNG picture cannot be read</source>
            <translation>no se puede leer la cabecera de la imagen PNG</translation>
        </message>
    </context>
    <context>
        <name>CareCall</name>
        <message>
            <source>Your clinic: %1</source>
            <translation>Su clínica: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Call the clinic</source>
            <translation>Llamar a la clínica</translation>
        </message>
    </context>
    <context>
        <name>CareCheckIns</name>
        <message>
            <source>Check-ins</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>The client has not said yet how they are.</source>
            <translation>El cliente aún no ha dicho cómo está.</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>Contado por teléfono</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Visto aquí</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>De un archivo</translation>
        </message>
    </context>
    <context>
        <name>CareDay</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>Empieza: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between things of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>Día %1 · %2</translation>
        </message>
        <message>
            <source>Longer than planned, because there are still scabs</source>
            <translation>Más tiempo de lo previsto, porque todavía hay costras</translation>
        </message>
        <message>
            <source>Until this evening</source>
            <translation>Hasta esta noche</translation>
        </message>
        <message>
            <source>Until day %1 · %2</source>
            <translation>Hasta el día %1 · %2</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>No haga</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Haga</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>Último día: %1</translation>
        </message>
    </context>
    <context>
        <name>CareDecided</name>
        <message>
            <source>For this client</source>
            <translation>Para este cliente</translation>
        </message>
        <message>
            <source>They are not gone after all</source>
            <translation>No se han ido, después de todo</translation>
        </message>
        <message>
            <source>I see that the scabs are gone</source>
            <translation>Veo que ya no hay costras</translation>
        </message>
        <message>
            <source>Reminders at</source>
            <translation>Recordatorios a las</translation>
        </message>
        <message>
            <source>The hour the client wants. It goes into what is given to them from now on.</source>
            <translation>La hora que quiere el cliente. Va en lo que se le dé desde ahora.</translation>
        </message>
        <message>
            <source>What the protocol leaves to the clinic</source>
            <translation>Lo que el protocolo deja a la clínica</translation>
        </message>
        <message>
            <source>%1 decided for this client</source>
            <translation>%1 decididos para este cliente</translation>
        </message>
        <message>
            <source>%1: a day less</source>
            <translation>%1: un día menos</translation>
        </message>
        <message>
            <source>%1: a day more</source>
            <translation>%1: un día más</translation>
        </message>
        <message>
            <source>As the protocol says</source>
            <translation>Como dice el protocolo</translation>
        </message>
    </context>
    <context>
        <name>CareFromFile</name>
        <message>
            <source>Check-ins from the client's app</source>
            <translation>Controles de la aplicación del cliente</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>Incorporarlos</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Mirar qué hay</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open the aftercare</source>
            <translation>Abrir los cuidados</translation>
        </message>
        <message>
            <source>The client's app makes such a file (.stipplecheckins). Only this clinic's tablets can open it. Nothing is written before you have seen whose it is.</source>
            <translation>La aplicación del cliente hace un archivo así (.stipplecheckins). Solo las tabletas de esta clínica pueden abrirlo. Nada se escribe antes de que vea de quién es.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Aftercare</source>
            <translation>Cuidados posteriores</translation>
        </message>
        <message>
            <source>Client's file</source>
            <translation>Ficha del cliente</translation>
        </message>
        <message>
            <source>Give it to the client</source>
            <translation>Dárselo al cliente</translation>
        </message>
        <message>
            <source>Show it on this tablet</source>
            <translation>Mostrarlo en esta tableta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <source>A later session has begun the days anew. These are kept to be read.</source>
            <translation>Una sesión posterior ha vuelto a empezar los días. Estos se guardan para leerlos.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>not red</source>
            <translation>sin rojez</translation>
        </message>
        <message>
            <source>a little red</source>
            <translation>un poco rojo</translation>
        </message>
        <message>
            <source>quite red</source>
            <translation>bastante rojo</translation>
        </message>
        <message>
            <source>very red</source>
            <translation>muy rojo</translation>
        </message>
        <message>
            <source>not swollen</source>
            <translation>sin hinchazón</translation>
        </message>
        <message>
            <source>a little swollen</source>
            <translation>un poco hinchado</translation>
        </message>
        <message>
            <source>quite swollen</source>
            <translation>bastante hinchado</translation>
        </message>
        <message>
            <source>very swollen</source>
            <translation>muy hinchado</translation>
        </message>
        <message>
            <source>Told on the phone</source>
            <translation>Contado por teléfono</translation>
        </message>
        <message>
            <source>Seen at the clinic</source>
            <translation>Visto en la clínica</translation>
        </message>
        <message>
            <source>Filled in on the clinic's tablet</source>
            <translation>Rellenado en la tableta de la clínica</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>Enviado por el cliente</translation>
        </message>
        <message>
            <source>as files or a code</source>
            <translation>como archivos o código</translation>
        </message>
        <message>
            <source>in the client's app</source>
            <translation>en la aplicación del cliente</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>en papel</translation>
        </message>
        <message>
            <source>as a message</source>
            <translation>como mensaje</translation>
        </message>
        <message>
            <source>still scabs</source>
            <translation>todavía costras</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>sin costras</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>dolor %1 de 10</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Day %1 · %2</source>
            <translation>Día %1 · %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers of days</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Somebody of the clinic saw on %1 that the scabs are gone.</source>
            <translation>Alguien de la clínica vio el %1 que ya no hay costras.</translation>
        </message>
        <message>
            <source>There were still scabs on %1. What is said to hold while they last goes on.</source>
            <translation>El %1 todavía había costras. Lo que vale mientras duren sigue valiendo.</translation>
        </message>
        <message>
            <source>No scabs any more on %1.</source>
            <translation>Ya no había costras el %1.</translation>
        </message>
        <message>
            <source>Nobody has said yet whether there are scabs.</source>
            <translation>Nadie ha dicho aún si hay costras.</translation>
        </message>
        <message>
            <source>The client has not got these days from this tablet yet.</source>
            <translation>El cliente aún no ha recibido estos días de esta tableta.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between ways of giving</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Given to the client: %1.</source>
            <translation>Dado al cliente: %1.</translation>
        </message>
        <message>
            <source>Given to the client: %1. Last on %2.</source>
            <translation>Dado al cliente: %1. Por última vez el %2.</translation>
        </message>
        <message>
            <source>Session of %1, the latest</source>
            <translation>Sesión del %1, la última</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>Sesión del %1</translation>
        </message>
        <message>
            <source>Until day %1</source>
            <translation>Hasta el día %1</translation>
        </message>
        <message>
            <source>From day %1</source>
            <translation>Desde el día %1</translation>
        </message>
        <message numerus="yes">
            <source>No check-in on %Ln day(s): %1.</source>
            <translation>
                <numerusform>Sin control en %Ln día: %1.</numerusform>
                <numerusform>Sin control en %Ln días: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckInFile</name>
        <message>
            <source>This file cannot be read: %1. Nothing was taken from it.</source>
            <translation>No se puede leer este archivo: %1. No se tomó nada de él.</translation>
        </message>
        <message>
            <source>These check-ins are about a session that is not on this tablet. Nothing was taken from the file, and nothing was changed: keep it, and take it in on the tablet where the session is.</source>
            <translation>Estos controles son de una sesión que no está en esta tableta. No se tomó nada del archivo ni se cambió nada: guárdelo e incorpórelo en la tableta donde está la sesión.</translation>
        </message>
        <message>
            <source>No aftercare was begun after this session, so its check-ins have no place. Nothing was taken from the file.</source>
            <translation>Tras esta sesión no empezaron cuidados, así que sus controles no tienen lugar. No se tomó nada del archivo.</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so no check-in was taken from it. Ask the client to send it once more.</source>
            <translation>Este archivo está dañado o cortado, así que no se tomó ningún control de él. Pida al cliente que lo envíe otra vez.</translation>
        </message>
        <message>
            <source>This file of check-ins is not complete, so nothing was taken from it. Ask the client to send it once more.</source>
            <translation>Este archivo de controles no está completo, así que no se tomó nada de él. Pida al cliente que lo envíe otra vez.</translation>
        </message>
        <message>
            <source>These check-ins were sent by a newer app. Update this one, then open the file again. Nothing was taken from it yet.</source>
            <translation>Estos controles los envió una aplicación más nueva. Actualice esta y abra el archivo otra vez. Aún no se tomó nada de él.</translation>
        </message>
        <message>
            <source>This is more than one file can take to the clinic, so nothing was sent. Leave some of the photos out.</source>
            <translation>Esto es más de lo que cabe en un archivo para la clínica, así que no se envió nada. Quite algunas fotos.</translation>
        </message>
        <message>
            <source>The clinic's key in this aftercare pack is no key, so nothing was sent. Ask the clinic for the pack once more.</source>
            <translation>La clave de la clínica en este paquete no es una clave, así que no se envió nada. Pida el paquete otra vez a la clínica.</translation>
        </message>
        <message>
            <source>This file is larger than one of check-ins can be, so it was not opened.</source>
            <translation>Este archivo es más grande de lo que puede ser uno de controles, así que no se abrió.</translation>
        </message>
        <message>
            <source>There are no check-ins in this file.</source>
            <translation>No hay controles en este archivo.</translation>
        </message>
        <message>
            <source>These check-ins were sent to another clinic, and only its tablets can open them. Nothing was taken from the file.</source>
            <translation>Estos controles se enviaron a otra clínica y solo sus tabletas pueden abrirlos. No se tomó nada del archivo.</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>Check-in</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Abandonarlo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <source>Put it into the file</source>
            <translation>Ponerlo en la ficha</translation>
        </message>
        <message>
            <source>The check-in is in the file.</source>
            <translation>El control está en la ficha.</translation>
        </message>
        <message>
            <source>It shows the warning signs above. Tell the client what to do.</source>
            <translation>Muestra las señales de alarma de arriba. Diga al cliente qué hacer.</translation>
        </message>
        <message>
            <source>It shows no warning sign.</source>
            <translation>No muestra ninguna señal de alarma.</translation>
        </message>
        <message>
            <source>Back to the aftercare</source>
            <translation>Volver a los cuidados</translation>
        </message>
        <message>
            <source>Give this check-in up?</source>
            <translation>¿Abandonar este control?</translation>
        </message>
        <message>
            <source>What was filled in so far is removed for good. Nothing of it is in the file.</source>
            <translation>Lo rellenado hasta ahora se borra para siempre. Nada de ello está en la ficha.</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Seguir rellenando</translation>
        </message>
    </context>
    <context>
        <name>ChoiceExtras</name>
        <message>
            <source>Take my answer back</source>
            <translation>Retirar mi respuesta</translation>
        </message>
    </context>
    <context>
        <name>ChoicesItem</name>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>ClientConsents</name>
        <message>
            <source>Screening and consents</source>
            <translation>Cribado y consentimientos</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>Abrir la revisión</translation>
        </message>
    </context>
    <context>
        <name>ClientDataPage</name>
        <message>
            <source>This client's data</source>
            <translation>Los datos de este cliente</translation>
        </message>
    </context>
    <context>
        <name>ClientEntryPanel</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Correct this note</source>
            <translation>Corregir esta nota</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
    </context>
    <context>
        <name>ClientErasure</name>
        <message>
            <source>Erase this client</source>
            <translation>Borrar a este cliente</translation>
        </message>
        <message>
            <source>Stays, locked away and without a name in any list</source>
            <translation>Se queda, bajo llave y sin nombre en ninguna lista</translation>
        </message>
        <message>
            <source>Back-ups made before still hold everything until they are made anew.</source>
            <translation>Las copias de seguridad hechas antes conservan todo hasta que se hagan de nuevo.</translation>
        </message>
        <message>
            <source>Held: nothing may be erased</source>
            <translation>Retenido: no se puede borrar nada</translation>
        </message>
        <message>
            <source>Only the owner holds or erases a client's data.</source>
            <translation>Solo el titular retiene o borra los datos de un cliente.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit: name nobody.</source>
            <translation>Por ejemplo: lo pidió el cliente. Queda en la auditoría: no nombre a nadie.</translation>
        </message>
        <message>
            <source>Type the client's name to erase them</source>
            <translation>Escriba el nombre del cliente para borrarlo</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Hold instead</source>
            <translation>Retener en su lugar</translation>
        </message>
        <message>
            <source>End the hold</source>
            <translation>Terminar la retención</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>¿Borrar a %1 para siempre?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, not even from another tablet.</source>
            <translation>Nadie puede recuperarlo, ni siquiera desde otra tableta.</translation>
        </message>
    </context>
    <context>
        <name>ClientExport</name>
        <message>
            <source>The folder is no longer there. Nothing was left anywhere; choose another one.</source>
            <translation>La carpeta ya no está. No quedó nada en ningún sitio; elija otra.</translation>
        </message>
        <message>
            <source>There is no room left in this folder. Nothing was left there; make room, or choose another one.</source>
            <translation>No queda espacio en esta carpeta. No quedó nada allí; haga sitio o elija otra.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing was left there; choose another one.</source>
            <translation>En esta carpeta no se puede escribir. No quedó nada allí; elija otra.</translation>
        </message>
        <message>
            <source>The file could not be written: %1. Nothing was left there; choose another folder.</source>
            <translation>No se pudo escribir el archivo: %1. No quedó nada allí; elija otra carpeta.</translation>
        </message>
        <message>
            <source>There is no folder %1. Nothing was written.</source>
            <translation>No existe la carpeta %1. No se escribió nada.</translation>
        </message>
        <message>
            <source>What was written could not be read back. Nothing was left there; choose another folder.</source>
            <translation>Lo escrito no se pudo volver a leer. No quedó nada allí; elija otra carpeta.</translation>
        </message>
        <message>
            <source>%1 is there already. Nothing was written; move it away first.</source>
            <translation>%1 ya existe. No se escribió nada; apártelo primero.</translation>
        </message>
        <message>
            <source>The export could not be put in its place. Nothing was left there.</source>
            <translation>No se pudo dejar la exportación en su sitio. No quedó nada allí.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>No existe ese cliente.</translation>
        </message>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 no es una carpeta existente. Indique la ruta completa, que empiece por /.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>No en la carpeta de la propia caja fuerte: elija otra.</translation>
        </message>
        <message>
            <source>Nothing was exported, and nothing half is left.</source>
            <translation>No se exportó nada, y no quedó nada a medias.</translation>
        </message>
    </context>
    <context>
        <name>ClientFacts</name>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En una emergencia, llamar a</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
    </context>
    <context>
        <name>ClientFile</name>
        <message>
            <source>This client was deleted. What was kept of them can be seen in the history only.</source>
            <translation>Este cliente se borró. Lo que se guardó solo se ve en el historial.</translation>
        </message>
        <message>
            <source>Why it was corrected</source>
            <translation>Por qué se corrigió</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>Anotado por</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Rellenado</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>For a treatment on</source>
            <translation>Para un tratamiento el</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Treatable from</source>
            <translation>Se puede tratar desde</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>Doctor's letter</source>
            <translation>Carta del médico</translation>
        </message>
        <message>
            <source>Treated all the same, because</source>
            <translation>Se trató igualmente, porque</translation>
        </message>
        <message>
            <source>By the rules of</source>
            <translation>Según las reglas de</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Firmado el</translation>
        </message>
        <message>
            <source>%1 (name typed)</source>
            <translation>%1 (nombre escrito)</translation>
        </message>
        <message>
            <source>Where they may be shown</source>
            <translation>Dónde se pueden mostrar</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>En papel</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Versión del texto</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Profesional</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Only for</source>
            <translation>Solo para</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Recibido por</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Cause of the loss</source>
            <translation>Causa de la pérdida</translation>
        </message>
        <message>
            <source>A physician has looked at it</source>
            <translation>Lo ha visto un médico</translation>
        </message>
        <message>
            <source>Norwood</source>
            <translation>Norwood</translation>
        </message>
        <message>
            <source>Ludwig</source>
            <translation>Ludwig</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Tipo de piel</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Línea frontal</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Expectativas</translation>
        </message>
        <message>
            <source>What was explained</source>
            <translation>Qué se explicó</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Prueba de alergia</translation>
        </message>
        <message>
            <source>Its result</source>
            <translation>Su resultado</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminó</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigmento</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Aguja</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>Dot size</source>
            <translation>Tamaño del punto</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anestésico</translation>
        </message>
        <message>
            <source>None used</source>
            <translation>No se usó</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>Complicación</translation>
        </message>
        <message>
            <source>Complications</source>
            <translation>Complicaciones</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Ended early, because</source>
            <translation>Terminó antes, porque</translation>
        </message>
        <message>
            <source>Next session advised from</source>
            <translation>Próxima sesión recomendada desde</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>lote %1</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Día de la sesión</translation>
        </message>
        <message>
            <source>Scabs gone on</source>
            <translation>Sin costras desde</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>Costras</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>%1 of 10</source>
            <translation>%1 de 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>Rojez</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>Hinchazón</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>Secreción</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>Fiebre</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>It said before</source>
            <translation>Antes decía</translation>
        </message>
        <message>
            <source>Corrected to</source>
            <translation>Corregida así</translation>
        </message>
        <message>
            <source>Two entries of the same person were put together here. Nothing was lost: it can be taken apart again.</source>
            <translation>Aquí se unieron dos fichas de la misma persona. No se perdió nada: se pueden separar otra vez.</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>Importado de</translation>
        </message>
        <message>
            <source>Not marked as done</source>
            <translation>Sin marcar como hecha</translation>
        </message>
        <message>
            <source>Intake form</source>
            <translation>Formulario de ingreso</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>Preguntas del día</translation>
        </message>
        <message>
            <source>Filled in %1</source>
            <comment>by whom</comment>
            <translation>Rellenado %1</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Screening of the day</source>
            <translation>Revisión del día</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>A partir del %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada que señalar</translation>
        </message>
        <message>
            <source>%1 · treated all the same</source>
            <comment>findings</comment>
            <translation>%1 · se trató igualmente</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Withdrawn since</source>
            <translation>Retirado después</translation>
        </message>
        <message>
            <source>Consent withdrawn: %1</source>
            <translation>Consentimiento retirado: %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Consultation and plan</source>
            <translation>Consulta y plan</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sesión %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>session · phase</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Sin terminar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>Empiezan los cuidados</translation>
        </message>
        <message>
            <source>Scabs gone on %1</source>
            <translation>Sin costras desde el %1</translation>
        </message>
        <message>
            <source>Instructions were given</source>
            <translation>Se entregaron las instrucciones</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Check-in, day %1</source>
            <translation>Control, día %1</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>Todavía con costras</translation>
        </message>
        <message>
            <source>No scabs</source>
            <translation>Sin costras</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>dolor %1 de 10</translation>
        </message>
        <message>
            <source>Warning sign</source>
            <translation>Señal de alarma</translation>
        </message>
        <message>
            <source>Merged with another entry of the same person</source>
            <translation>Unido con otra ficha de la misma persona</translation>
        </message>
        <message>
            <source>Became a client</source>
            <translation>Se hizo cliente</translation>
        </message>
        <message>
            <source>Imported from %1</source>
            <translation>Importado de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s) planned</source>
            <translation>
                <numerusform>%Ln sesión prevista</numerusform>
                <numerusform>%Ln sesiones previstas</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregida</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>Hoy · %1</translation>
        </message>
        <message>
            <source>Planned · %1</source>
            <translation>Previsto · %1</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>Grosor de un cabello</translation>
        </message>
        <message>
            <source>Scars</source>
            <translation>Cicatrices</translation>
        </message>
        <message>
            <source>Scars drawn</source>
            <translation>Cicatrices dibujadas</translation>
        </message>
        <message>
            <source>Sooner than advised, because</source>
            <translation>Antes de lo aconsejado, porque</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln used</source>
            <translation>
                <numerusform>%Ln usada</numerusform>
                <numerusform>%Ln usadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Single-use needles opened in front of the client</source>
            <translation>Agujas de un solo uso abiertas delante del cliente</translation>
        </message>
        <message>
            <source>Largest dots</source>
            <translation>Puntos más grandes</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>Golpes por segundo</translation>
        </message>
        <message>
            <source>Materials disposed of</source>
            <translation>Material desechado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) left out, because</source>
            <translation>
                <numerusform>%Ln foto omitida, porque</numerusform>
                <numerusform>%Ln fotos omitidas, porque</numerusform>
            </translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>La rojez se extiende</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>Cara hinchada</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>Sangrado</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>Cuesta respirar</translation>
        </message>
        <message>
            <source>%1 (%2 mm deep)</source>
            <comment>a zone</comment>
            <translation>%1 (%2 mm de profundidad)</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>Sarpullido o picor</translation>
        </message>
    </context>
    <context>
        <name>ClientFormPage</name>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>Editar cliente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Día, mes, año</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En caso de emergencia, llamar a</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>Su teléfono</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>ClientHandOut</name>
        <message>
            <source>Hand everything out</source>
            <translation>Entregar todo</translation>
        </message>
        <message>
            <source>A folder with a page to read it by, the signed consents, the photos, who did what with the data, and the same for other programs (FHIR). It is not encrypted.</source>
            <translation>Una carpeta con una página para leerlo, los consentimientos firmados, las fotos, quién hizo qué con los datos, y lo mismo para otros programas (FHIR). No está cifrada.</translation>
        </message>
        <message>
            <source>Handed out, but not all of it</source>
            <translation>Entregado, pero no todo</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>Por ejemplo: lo pidió el cliente. Queda en la auditoría con su nombre, para siempre.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, que empiece por /.</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>Entregarlo</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Handed out before</source>
            <translation>Entregado antes</translation>
        </message>
    </context>
    <context>
        <name>ClientHead</name>
        <message>
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <source>This client's data</source>
            <translation>Los datos de este cliente</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Compare photos</source>
            <translation>Comparar fotos</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Empezar sesión</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotografiar</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Cuidados posteriores</translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message>
            <source>This is longer than 1,000 characters.</source>
            <translation>Esto tiene más de 1.000 caracteres.</translation>
        </message>
        <message>
            <source>This holds characters that are no text.</source>
            <translation>Esto contiene caracteres que no son texto.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>Esto no es un correo electrónico.</translation>
        </message>
        <message>
            <source>Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will do.</source>
            <translation>Escriba la fecha de nacimiento como año, mes y día, por ejemplo 1988-03-21; también basta un año, o un año y un mes.</translation>
        </message>
        <message>
            <source>There is no name in this row.</source>
            <translation>En esta fila no hay ningún nombre.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings.</source>
            <translation>Esta fila tiene más celdas que encabezados hay.</translation>
        </message>
        <message>
            <source>This file is no UTF-8 text. Nothing was imported. Save it as "CSV UTF-8", then try again.</source>
            <translation>Este archivo no es texto UTF-8. No se importó nada. Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file cannot be read now.</source>
            <translation>Ahora no se puede leer el archivo.</translation>
        </message>
        <message>
            <source>This file has more than %1 rows. Nothing was imported. Split it.</source>
            <translation>Este archivo tiene más de %1 filas. No se importó nada. Divídalo.</translation>
        </message>
        <message>
            <source>This file cannot be read as CSV after row %1. Nothing was imported.</source>
            <translation>Este archivo no se puede leer como CSV después de la fila %1. No se importó nada.</translation>
        </message>
        <message>
            <source>The first row must hold headings, one of them "name". Nothing was imported.</source>
            <translation>La primera fila debe contener los encabezados, y uno de ellos debe ser «name». No se importó nada.</translation>
        </message>
        <message>
            <source>This is neither a client nor a list of clients. Nothing was imported.</source>
            <translation>Esto no es ni un cliente ni una lista de clientes. No se importó nada.</translation>
        </message>
        <message>
            <source>This is no client.</source>
            <translation>Esto no es un cliente.</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>Esto no es un texto.</translation>
        </message>
        <message>
            <source>This is longer than 2,000 characters.</source>
            <translation>Tiene más de 2000 caracteres.</translation>
        </message>
    </context>
    <context>
        <name>ClientListDialog</name>
        <message>
            <source>List of clients as a file</source>
            <translation>Lista de clientes como archivo</translation>
        </message>
        <message>
            <source>Only the owner hands out the list of clients.</source>
            <translation>Solo la persona propietaria entrega la lista de clientes.</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, birthdays, addresses, telephone numbers and emergency contacts, and no health data. Whoever has it can read it.</source>
            <translation>El archivo no está cifrado: nombres, fechas de nacimiento, direcciones, teléfonos y contactos de emergencia, sin datos de salud. Quien lo tenga puede leerlo.</translation>
        </message>
    </context>
    <context>
        <name>ClientNoteDialog</name>
        <message>
            <source>Correct the note</source>
            <translation>Corregir la nota</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <source>Sign and keep</source>
            <translation>Firmar y guardar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>It says now: %1</source>
            <translation>Ahora dice: %1</translation>
        </message>
        <message>
            <source>Why is it corrected?</source>
            <translation>¿Por qué se corrige?</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Everything about this client, the newest first</source>
            <translation>Todo sobre este cliente, lo más nuevo primero</translation>
        </message>
    </context>
    <context>
        <name>ClientPhotosOut</name>
        <message>
            <source>Hand photos out</source>
            <translation>Entregar fotos</translation>
        </message>
        <message>
            <source>Only what the client has released, as it stands today. Each photo is drawn anew with the clinic and the day below it: nothing that the camera wrote into the file goes along, and no name.</source>
            <translation>Solo lo que el cliente ha autorizado, tal como está hoy. Cada foto se vuelve a dibujar con la clínica y el día debajo: no se lleva nada de lo que la cámara escribió en el archivo, ni ningún nombre.</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Entregadas</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>El cliente</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Enseñanza</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Where they are published</source>
            <translation>Dónde se publican</translation>
        </message>
        <message>
            <source>Not released</source>
            <translation>Sin autorización</translation>
        </message>
        <message>
            <source>There are no photos of this client that could be used so.</source>
            <translation>No hay fotos de este cliente que puedan usarse así.</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>No elegir ninguna</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Elegir todas</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>For instance: the course in May. It stays in the audit with your name, for good: name nobody.</source>
            <translation>Por ejemplo: el curso de mayo. Queda en la auditoría con su nombre, para siempre: no nombre a nadie.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
        <message>
            <source>Hand the photos out</source>
            <translation>Entregar las fotos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>How they are handed out</source>
            <translation>Cómo se entregan</translation>
        </message>
        <message>
            <source>Each by itself</source>
            <translation>Cada una por separado</translation>
        </message>
        <message>
            <source>Two as one picture</source>
            <translation>Dos en una sola imagen</translation>
        </message>
        <message>
            <source>The two stand beside each other, each with its day, and the clinic below both.</source>
            <translation>Las dos quedan una junto a la otra, cada una con su día, y la clínica debajo de ambas.</translation>
        </message>
        <message>
            <source>Choose the two that shall stand beside each other.</source>
            <translation>Elija las dos que deben quedar una junto a la otra.</translation>
        </message>
        <message>
            <source>As they lie over each other</source>
            <translation>Tal como quedan superpuestas</translation>
        </message>
        <message>
            <source>The later one is turned and moved so that the same place of the head stands in the same place.</source>
            <translation>La posterior se gira y se desplaza para que el mismo lugar de la cabeza quede en el mismo sitio.</translation>
        </message>
        <message>
            <source>With what is drawn on them</source>
            <translation>Con lo que se ha dibujado en ellas</translation>
        </message>
    </context>
    <context>
        <name>ClientSafety</name>
        <message>
            <source>To know before a treatment</source>
            <translation>Hay que saberlo antes de un tratamiento</translation>
        </message>
        <message>
            <source>Two tablets know different things. All of them count until somebody decides.</source>
            <translation>Dos tabletas saben cosas distintas. Todas valen hasta que alguien decida.</translation>
        </message>
        <message>
            <source>No allergies, medicines or conditions are noted.</source>
            <translation>No hay alergias, medicinas ni enfermedades anotadas.</translation>
        </message>
    </context>
    <context>
        <name>ClientStanding</name>
        <message>
            <source>Treatable from %1</source>
            <translation>Tratable desde el %1</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>No se puede tratar</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentimiento retirado</translation>
        </message>
        <message>
            <source>Consent to clear up</source>
            <translation>Consentimiento por aclarar</translation>
        </message>
        <message>
            <source>Doctor's letter missing</source>
            <translation>Falta la carta del médico</translation>
        </message>
        <message>
            <source>An answer is missing</source>
            <translation>Falta una respuesta</translation>
        </message>
        <message>
            <source>Treatable once healed</source>
            <translation>Se puede tratar cuando sane</translation>
        </message>
        <message>
            <source>Not while there are scabs</source>
            <translation>No mientras haya costras</translation>
        </message>
        <message>
            <source>Too close to another session</source>
            <translation>Demasiado cerca de otra sesión</translation>
        </message>
        <message>
            <source>Forms to fill</source>
            <translation>Formularios por rellenar</translation>
        </message>
        <message>
            <source>Answers to review</source>
            <translation>Respuestas por revisar</translation>
        </message>
        <message>
            <source>Consent to sign</source>
            <translation>Consentimiento por firmar</translation>
        </message>
        <message>
            <source>Consent to re-sign</source>
            <translation>Consentimiento: firmar de nuevo</translation>
        </message>
        <message>
            <source>Caution to read</source>
            <translation>Advertencia por leer</translation>
        </message>
        <message>
            <source>Better from %1</source>
            <translation>Mejor desde el %1</translation>
        </message>
        <message>
            <source>Check for scabs first</source>
            <translation>Comprobar antes si hay costras</translation>
        </message>
        <message>
            <source>Questions of the day</source>
            <translation>Preguntas del día</translation>
        </message>
        <message>
            <source>Before photos missing</source>
            <translation>Faltan las fotos de antes</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Todo listo</translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>Buscar por nombre, teléfono o correo</translation>
        </message>
        <message>
            <source>Your first client</source>
            <translation>Su primer cliente</translation>
        </message>
        <message>
            <source>Nobody is in here yet. A name is enough to begin with; the rest can follow.</source>
            <translation>Todavía no hay nadie. Para empezar basta un nombre; lo demás puede venir después.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>No se encontró a nadie</translation>
        </message>
        <message>
            <source>No name, phone number or e-mail address begins like that.</source>
            <translation>Ningún nombre, teléfono o correo empieza así.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Añadir «%1»</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>¿Añadidos dos veces?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Controles</translation>
        </message>
    </context>
    <context>
        <name>ClinicStep</name>
        <message>
            <source>What is your clinic called?</source>
            <translation>¿Cómo se llama su clínica?</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Nombre de la clínica</translation>
        </message>
        <message>
            <source>As your clients know it. It stands on every form and every copy.</source>
            <translation>Tal como la conocen sus clientes. Aparece en cada formulario y en cada copia.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>The number your clients call when something worries them.</source>
            <translation>El número al que llaman sus clientes cuando algo les preocupa.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Point out three places in both photos.</source>
            <translation>Señale tres puntos en las dos fotos.</translation>
        </message>
        <message>
            <source>These places are too near to each other. Choose three that lie far apart.</source>
            <translation>Estos puntos están demasiado cerca unos de otros. Elija tres que estén alejados entre sí.</translation>
        </message>
        <message>
            <source>These cannot be the same places in both photos. Choose each of them in the same order.</source>
            <translation>No pueden ser los mismos puntos en las dos fotos. Elíjalos en el mismo orden en ambas.</translation>
        </message>
        <message>
            <source>These photos could not be aligned: %1. Compare them side by side, or point out three places in both.</source>
            <translation>No se han podido alinear estas fotos: %1. Compárelas una al lado de la otra o señale tres puntos en ambas.</translation>
        </message>
        <message>
            <source>the earlier one is too dark</source>
            <translation>la anterior es demasiado oscura</translation>
        </message>
        <message>
            <source>the later one is too dark</source>
            <translation>la posterior es demasiado oscura</translation>
        </message>
        <message>
            <source>the earlier one is too bright</source>
            <translation>la anterior es demasiado clara</translation>
        </message>
        <message>
            <source>the later one is too bright</source>
            <translation>la posterior es demasiado clara</translation>
        </message>
        <message>
            <source>the earlier one is blurred or empty</source>
            <translation>la anterior está borrosa o vacía</translation>
        </message>
        <message>
            <source>the later one is blurred or empty</source>
            <translation>la posterior está borrosa o vacía</translation>
        </message>
        <message>
            <source>too little of one was found in the other</source>
            <translation>se ha encontrado muy poco de una en la otra</translation>
        </message>
        <message>
            <source>one of them is no whole picture</source>
            <translation>una de ellas no es una imagen completa</translation>
        </message>
        <message>
            <source>The photos could not be compared.</source>
            <translation>No se han podido comparar las fotos.</translation>
        </message>
    </context>
    <context>
        <name>CompareMarks</name>
        <message>
            <source>What is drawn</source>
            <translation>Qué se dibuja</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>Las palabras</translation>
        </message>
        <message>
            <source>Draw on the photos</source>
            <translation>Dibujar en las fotos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Show what is drawn</source>
            <translation>Mostrar lo dibujado</translation>
        </message>
        <message>
            <source>Every mark</source>
            <translation>Todas las marcas</translation>
        </message>
        <message>
            <source>Take this mark away: %1</source>
            <translation>Quitar esta marca: %1</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare photos</source>
            <translation>Comparar fotos</translation>
        </message>
        <message>
            <source>Hand photos out</source>
            <translation>Entregar fotos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Aún no hay nada que comparar</translation>
        </message>
        <message>
            <source>Once there are two photos of the same view, they can be looked at together here.</source>
            <translation>Cuando haya dos fotos de la misma vista, aquí se pueden mirar juntas.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>How they are shown</source>
            <translation>Cómo se muestran</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Una al lado de otra</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Fundido</translation>
        </message>
        <message>
            <source>Where the line is</source>
            <translation>Dónde está la línea</translation>
        </message>
        <message>
            <source>How much of the later photo is seen</source>
            <translation>Cuánto se ve de la foto posterior</translation>
        </message>
    </context>
    <context>
        <name>ComparePictures</name>
        <message>
            <source>Earlier: %1. Later: %2.</source>
            <translation>Anterior: %1. Posterior: %2.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Enter puts a mark into the middle of the later photo, Shift and Enter into that of the earlier.</source>
            <translation>Intro pone una marca en el centro de la foto posterior; Mayús e Intro, en el de la anterior.</translation>
        </message>
    </context>
    <context>
        <name>CompareStanding</name>
        <message>
            <source>Not laid over each other</source>
            <translation>No están superpuestas</translation>
        </message>
        <message>
            <source>Show three places</source>
            <translation>Señalar tres puntos</translation>
        </message>
        <message>
            <source>Take the last place back</source>
            <translation>Quitar el último punto</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Show three places instead</source>
            <translation>Señalar tres puntos en su lugar</translation>
        </message>
    </context>
    <context>
        <name>CompareTimeline</name>
        <message>
            <source>Which photo to change</source>
            <translation>Qué foto cambiar</translation>
        </message>
        <message>
            <source>Change the earlier</source>
            <translation>Cambiar la anterior</translation>
        </message>
        <message>
            <source>Change the later</source>
            <translation>Cambiar la posterior</translation>
        </message>
        <message>
            <source>Photos of this view, the oldest first</source>
            <translation>Fotos de esta vista, la más antigua primero</translation>
        </message>
        <message>
            <source>Earlier photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Later photo</source>
            <translation>Foto posterior</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Parent or guardian</source>
            <translation>Madre, padre o tutor</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>Parent or guardian · %1</source>
            <translation>Madre, padre o tutor · %1</translation>
        </message>
        <message>
            <source>Interpreter · %1</source>
            <translation>Intérprete · %1</translation>
        </message>
        <message>
            <source>A parent or guardian signs too</source>
            <translation>También firma mi madre, padre o tutor</translation>
        </message>
        <message>
            <source>Somebody interpreted for me</source>
            <translation>Alguien me lo ha traducido</translation>
        </message>
        <message>
            <source>A witness signs too</source>
            <translation>También firma un testigo</translation>
        </message>
        <message>
            <source>You may also say no</source>
            <translation>También puede decir que no</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>No estoy de acuerdo</translation>
        </message>
        <message>
            <source>Then the questions do not begin on this tablet. %1 talks with you about what is possible.</source>
            <translation>Entonces las preguntas no empiezan en esta tableta. %1 hablará con usted de lo que es posible.</translation>
        </message>
        <message>
            <source>Then there is no treatment today. You can think about it and come back.</source>
            <translation>Entonces hoy no hay tratamiento. Puede pensarlo y volver.</translation>
        </message>
        <message>
            <source>You may also leave it as it is</source>
            <translation>También puede dejarlo como está</translation>
        </message>
        <message>
            <source>Then nothing is taken back.</source>
            <translation>Entonces no se retira nada.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>You are treated just the same, at the same price.</source>
            <translation>Se le trata igual y por el mismo precio.</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <source>You have taken this consent back.</source>
            <translation>Usted ha retirado este consentimiento.</translation>
        </message>
        <message>
            <source>You have signed this.</source>
            <translation>Usted ha firmado esto.</translation>
        </message>
        <message>
            <source>You have left it as it was.</source>
            <translation>Usted lo ha dejado como estaba.</translation>
        </message>
        <message>
            <source>You have said no to this.</source>
            <translation>Usted ha dicho que no a esto.</translation>
        </message>
    </context>
    <context>
        <name>ConsentHead</name>
        <message>
            <source>Change something</source>
            <translation>Cambiar algo</translation>
        </message>
        <message>
            <source>This is what you take back</source>
            <translation>Esto es lo que retira</translation>
        </message>
    </context>
    <context>
        <name>ConsentInitials</name>
        <message>
            <source>Your initials</source>
            <translation>Sus iniciales</translation>
        </message>
        <message>
            <source>Put them here</source>
            <translation>Ponerlas aquí</translation>
        </message>
        <message>
            <source>The same initials as before</source>
            <translation>Las mismas iniciales de antes</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <source>First letters of your names</source>
            <translation>Primeras letras de sus nombres</translation>
        </message>
        <message>
            <source>Take my initials away</source>
            <translation>Quitar mis iniciales</translation>
        </message>
    </context>
    <context>
        <name>ConsentJoin</name>
        <message>
            <source>Parent or guardian</source>
            <translation>Madre, padre o tutor</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>Go on to sign</source>
            <translation>Seguir para firmar</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Relationship, for example mother</source>
            <translation>Parentesco, por ejemplo madre</translation>
        </message>
        <message>
            <source>Identity document that was shown</source>
            <translation>Documento de identidad mostrado</translation>
        </message>
        <message>
            <source>Language into which it was interpreted</source>
            <translation>Idioma al que se tradujo</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Please confirm each sentence</source>
            <translation>Confirme cada frase, por favor</translation>
        </message>
        <message>
            <source>Tap a sentence and put your initials: the first letters of your names.</source>
            <translation>Toque una frase y ponga sus iniciales: las primeras letras de sus nombres.</translation>
        </message>
        <message>
            <source>Where may we show them?</source>
            <translation>¿Dónde podemos mostrarlas?</translation>
        </message>
        <message>
            <source>Which places do you take back?</source>
            <translation>¿Qué lugares retira?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>On paper, please</source>
            <translation>En papel, por favor</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Guardado en esta tableta</translation>
        </message>
        <message>
            <source>Sign this</source>
            <translation>Firmar esto</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>ConsentParagraph</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>No longer part of it</source>
            <translation>Ya no forma parte</translation>
        </message>
    </context>
    <context>
        <name>ConsentQuestions</name>
        <message>
            <source>Do you have a question?</source>
            <translation>¿Tiene alguna pregunta?</translation>
        </message>
        <message>
            <source>Ask at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>Pregunte cuando quiera. También puede apuntarla aquí para que no se olvide.</translation>
        </message>
        <message>
            <source>Ask %1 at any time. You can also write it down here, so that it is not forgotten.</source>
            <translation>Pregunte a %1 cuando quiera. También puede apuntarla aquí para que no se olvide.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>I have a question</source>
            <translation>Tengo una pregunta</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Su pregunta</translation>
        </message>
        <message>
            <source>Note it down</source>
            <translation>Apuntarla</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>¿Qué le gustaría saber?</translation>
        </message>
    </context>
    <context>
        <name>ConsentSigner</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Enter the name</source>
            <translation>Escribir el nombre</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>Escribir el nombre</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>Nombre completo, en lugar de una firma</translation>
        </message>
        <message>
            <source>This signature is missing</source>
            <translation>Falta esta firma</translation>
        </message>
        <message>
            <source>Not needed after all</source>
            <translation>Al final no hace falta</translation>
        </message>
    </context>
    <context>
        <name>ConsentStatement</name>
        <message>
            <source>Initialled</source>
            <translation>Con iniciales</translation>
        </message>
        <message>
            <source>Your initials are missing here</source>
            <translation>Aquí faltan sus iniciales</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
    </context>
    <context>
        <name>Consultation</name>
        <message>
            <source>%1, with the crown</source>
            <comment>a stage of hair loss</comment>
            <translation>%1, con la coronilla</translation>
        </message>
        <message>
            <source>Inherited</source>
            <translation>Hereditaria</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>session: its phase</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más adelante</translation>
        </message>
        <message>
            <source>The first day cannot be named yet</source>
            <translation>Aún no se puede decir el primer día</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>A partir del %1</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Revisión del resultado</translation>
        </message>
        <message numerus="yes">
            <source>Better leave at least %Ln day(s) between sessions: the skin heals better with more time.</source>
            <translation>
                <numerusform>Es mejor dejar al menos %Ln día entre sesiones: la piel se cura mejor con más tiempo.</numerusform>
                <numerusform>Es mejor dejar al menos %Ln días entre sesiones: la piel se cura mejor con más tiempo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sources name %1 to %2 sessions. Say why it is another number.</source>
            <translation>Las fuentes hablan de %1 a %2 sesiones. Diga por qué es otro número.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationCause</name>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>What is the hair loss put down to?</source>
            <translation>¿A qué se atribuye la pérdida de pelo?</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>Todas las que correspondan.</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>A physician has looked for the cause and ruled out an illness</source>
            <translation>Un médico ha buscado la causa y ha descartado una enfermedad</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>Who was seen?</source>
            <translation>¿A quién se consultó?</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más adelante</translation>
        </message>
        <message>
            <source>Wants to let the hair grow later</source>
            <translation>Quiere dejarse crecer el pelo más adelante</translation>
        </message>
        <message>
            <source>A hair transplant is planned</source>
            <translation>Hay previsto un trasplante capilar</translation>
        </message>
        <message>
            <source>The area can grow with the hair loss</source>
            <translation>La zona puede crecer con la pérdida de pelo</translation>
        </message>
        <message>
            <source>Who may lose more hair needs a plan that allows for it.</source>
            <translation>Quien pueda perder más pelo necesita un plan que lo prevea.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationController</name>
        <message>
            <source>This consultation is no longer there.</source>
            <translation>Esta consulta ya no está.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationFindings</name>
        <message>
            <source>What is to be treated?</source>
            <translation>¿Qué se va a tratar?</translation>
        </message>
        <message>
            <source>As many as apply.</source>
            <translation>Todas las que correspondan.</translation>
        </message>
        <message>
            <source>Which kind of scar?</source>
            <translation>¿Qué tipo de cicatriz?</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Zones to treat</source>
            <translation>Zonas que se tratarán</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>cm²</source>
            <translation>cm²</translation>
        </message>
        <message>
            <source>Hair loss</source>
            <translation>Pérdida de pelo</translation>
        </message>
        <message>
            <source>Norwood's stages</source>
            <translation>Grados de Norwood</translation>
        </message>
        <message>
            <source>Ludwig's grades</source>
            <translation>Grados de Ludwig</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>Tipo de piel según Fitzpatrick</translation>
        </message>
        <message>
            <source>Scars, one by one</source>
            <translation>Cicatrices, una por una</translation>
        </message>
        <message>
            <source>The head from above, the forehead at the top. One line for each scar.</source>
            <translation>La cabeza vista desde arriba, con la frente arriba. Una línea por cada cicatriz.</translation>
        </message>
        <message>
            <source>Skin and hair</source>
            <translation>Piel y pelo</translation>
        </message>
        <message>
            <source>Thickness of a hair</source>
            <translation>Grosor de un cabello</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
        <message>
            <source>The dots are made as fine as the hair that is there.</source>
            <translation>Los puntos se hacen tan finos como el pelo que hay.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationGate</name>
        <message>
            <source>The cause may be an illness</source>
            <translation>La causa puede ser una enfermedad</translation>
        </message>
        <message>
            <source>Hair loss of this kind should be seen by a physician before it is covered.</source>
            <translation>Un médico debería ver esta pérdida de pelo antes de cubrirla.</translation>
        </message>
        <message>
            <source>Ask for a physician's letter, and note who was seen and when.</source>
            <translation>Pida una carta del médico y anote a quién se consultó y cuándo.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationHairline</name>
        <message>
            <source>Sketch of the hairline</source>
            <translation>Dibujo de la línea frontal</translation>
        </message>
        <message>
            <source>How it shall look</source>
            <translation>Cómo debe quedar</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Línea frontal</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>What the client hopes for</source>
            <translation>Qué espera el cliente</translation>
        </message>
        <message>
            <source>In their own words.</source>
            <translation>Con sus propias palabras.</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPage</name>
        <message>
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>Corrige una anterior</translation>
        </message>
        <message>
            <source>Parts of the consultation</source>
            <translation>Partes de la consulta</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>Corregir algo</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Nueva consulta</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Finish the consultation?</source>
            <translation>¿Terminar la consulta?</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another one that says why.</source>
            <translation>Se sella y se firma. Después nadie puede cambiarla; lo que estaba mal se corrige con otra que diga por qué.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>The finished consultation stays as it is. A new one begins with everything that is in it, and both are shown.</source>
            <translation>La consulta terminada queda como está. Otra nueva empieza con todo lo que contiene, y se muestran ambas.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>¿Qué estaba mal, y por qué?</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPlan</name>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Cuántas sesiones</translation>
        </message>
        <message>
            <source>Days between them</source>
            <translation>Días entre ellas</translation>
        </message>
        <message>
            <source>Patch test on</source>
            <translation>Prueba de parche el</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>When the sessions would be</source>
            <translation>Cuándo serían las sesiones</translation>
        </message>
        <message>
            <source>What can be expected</source>
            <translation>Qué se puede esperar</translation>
        </message>
        <message>
            <source>What you explained</source>
            <translation>Qué ha explicado</translation>
        </message>
        <message>
            <source>How long it lasts, what it cannot do, what may go wrong.</source>
            <translation>Cuánto dura, qué no puede hacer, qué puede salir mal.</translation>
        </message>
        <message>
            <source>What the patch test showed</source>
            <translation>Qué mostró la prueba de parche</translation>
        </message>
    </context>
    <context>
        <name>ConsultationQuote</name>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Also charged</source>
            <translation>También se cobra</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Add a position</source>
            <translation>Añadir un concepto</translation>
        </message>
        <message>
            <source>Tax, per cent</source>
            <translation>Impuesto, por ciento</translation>
        </message>
        <message>
            <source>The amounts above include the tax</source>
            <translation>Los importes de arriba incluyen el impuesto</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>Sin impuesto</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>A touch-up later, per hour</source>
            <translation>Un retoque posterior, por hora</translation>
        </message>
        <message>
            <source>Usually less than the first treatment.</source>
            <translation>Suele costar menos que el primer tratamiento.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>How the quote stands</source>
            <translation>Estado del presupuesto</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecido</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Once it is offered, its amounts are only read.</source>
            <translation>Una vez ofrecido, los importes ya solo se leen.</translation>
        </message>
        <message>
            <source>To change an amount, set it back to "Being written".</source>
            <translation>Para cambiar un importe, vuelva a ponerlo «En preparación».</translation>
        </message>
    </context>
    <context>
        <name>CopyController</name>
        <message>
            <source>This aftercare is no longer there.</source>
            <translation>Estos cuidados ya no están.</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>The client's copy</source>
            <translation>La copia para el cliente</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>A PDF in the language it was signed in. The signed record is inside it, so that anybody can check that not a byte was changed.</source>
            <translation>Un PDF en el idioma en que se firmó. El registro firmado va dentro, para que cualquiera pueda comprobar que no se cambió ni un byte.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /. A stick, not this tablet's own disk, if the client takes it along.</source>
            <translation>La ruta completa, que empiece por /. Una memoria USB y no el disco de esta tableta, si el cliente se la lleva.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>As a message to send</source>
            <translation>Como mensaje para enviar</translation>
        </message>
        <message>
            <source>What to stop, on paper</source>
            <translation>Qué dejar, en papel</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Resumen del expediente</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>A PDF in the client's language, with the days that go with the next appointment.</source>
            <translation>Un PDF en el idioma del cliente, con los días que corresponden a la próxima cita.</translation>
        </message>
        <message>
            <source>A page or two in the client's language: who they are, what must be known before a treatment, what was screened, signed and done, and what comes next.</source>
            <translation>Una o dos páginas en el idioma del cliente: quién es, qué hay que saber antes de un tratamiento, qué se comprobó, firmó e hizo, y qué viene después.</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>For instance: asked for by the client. It stays in the audit with your name, for good.</source>
            <translation>Por ejemplo: lo ha pedido el cliente. Queda en la auditoría con su nombre, para siempre.</translation>
        </message>
        <message>
            <source>The client wants none</source>
            <translation>El cliente no quiere ninguna</translation>
        </message>
        <message>
            <source>Aftercare to take home</source>
            <translation>Cuidados para llevar a casa</translation>
        </message>
        <message>
            <source>Save all files</source>
            <translation>Guardar todos los archivos</translation>
        </message>
        <message>
            <source>Code for the client's telephone</source>
            <translation>Código para el teléfono del cliente</translation>
        </message>
        <message>
            <source>In the client's language, with the days of their latest session: a page that needs no network, reminders, a sheet for paper, and a code for their telephone. It names the clinic, never the client.</source>
            <translation>En el idioma del cliente, con los días de su última sesión: una página que no necesita red, recordatorios, una hoja para imprimir y un código para su teléfono. Nombra a la clínica, nunca al cliente.</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar el código</translation>
        </message>
    </context>
    <context>
        <name>CounterSignature</name>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <source>Type the name</source>
            <translation>Escribir el nombre</translation>
        </message>
        <message>
            <source>Full name, instead of a signature</source>
            <translation>Nombre completo, en lugar de una firma</translation>
        </message>
        <message>
            <source>Sign and put into the file</source>
            <translation>Firmar y guardar en la ficha</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing here yet.</source>
            <translation>Aún no hay nada aquí.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column's name: its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, sorted, largest first</source>
            <translation>%1, ordenado, el mayor primero</translation>
        </message>
        <message>
            <source>%1, sorted, smallest first</source>
            <translation>%1, ordenado, el menor primero</translation>
        </message>
    </context>
    <context>
        <name>DateItem</name>
        <message>
            <source>Day, if you know</source>
            <translation>Día, si lo sabe</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
    </context>
    <context>
        <name>DateTimeField</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Choose a day</source>
            <translation>Elegir un día</translation>
        </message>
    </context>
    <context>
        <name>DayStepper</name>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Your copy: %1</source>
            <translation>Su copia: %1</translation>
        </message>
        <message>
            <source>Attached is your copy of what you signed at %1. Keep it; with it you can show at any time what you agreed to.</source>
            <translation>Adjuntamos su copia de lo que firmó en %1. Guárdela: con ella puede mostrar en cualquier momento a qué dio su consentimiento.</translation>
        </message>
        <message>
            <source>What %1 keeps about %2</source>
            <translation>Lo que %1 conserva sobre %2</translation>
        </message>
        <message>
            <source>Exported on %1</source>
            <translation>Exportado el %1</translation>
        </message>
        <message>
            <source>This folder also holds the same for other programs (client.fhir.json), every record as it is kept (records.json), and who did what with them (audit.csv). Nothing here is encrypted.</source>
            <translation>Esta carpeta contiene también lo mismo para otros programas (client.fhir.json), cada registro tal como se conserva (records.json) y quién hizo qué con ellos (audit.csv). Nada de esto está cifrado.</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Screenings</source>
            <translation>Evaluaciones</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentimientos</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultas</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contacto de emergencia</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Alergias</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>Medicamentos</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Enfermedades</translation>
        </message>
        <message>
            <source>Note, %1</source>
            <translation>Nota, %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Treatment from</source>
            <translation>Tratamiento desde</translation>
        </message>
        <message>
            <source>Physician's letter</source>
            <translation>Carta del médico</translation>
        </message>
        <message>
            <source>Treated in spite of it</source>
            <translation>Tratado a pesar de ello</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>The text, with its signatures</source>
            <translation>El texto, con sus firmas</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Profesional</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Expectativas</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explicado</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sesiones previstas</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigmento</translation>
        </message>
        <message>
            <source>lot %1</source>
            <translation>lote %1</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Aguja</translation>
        </message>
        <message>
            <source>Complication</source>
            <translation>Complicación</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Dolor, de 0 a 10</translation>
        </message>
        <message>
            <source>Redness</source>
            <translation>Enrojecimiento</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>Hinchazón</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Who did what with these data</source>
            <translation>Quién hizo qué con estos datos</translation>
        </message>
        <message>
            <source>Version %1 · signed on %2</source>
            <translation>Versión %1 · firmado el %2</translation>
        </message>
        <message>
            <source>Signed on paper</source>
            <translation>Firmado en papel</translation>
        </message>
        <message>
            <source>The signed sheet is in the clinic's file. What stands here was entered from it.</source>
            <translation>La hoja firmada está en el archivo de la clínica. Lo que figura aquí se tomó de ella.</translation>
        </message>
        <message>
            <source>Corrects an earlier record</source>
            <translation>Corrige un registro anterior</translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>Retirado el %1</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds. What was done before stays done.</source>
            <translation>Desde ese momento ya no vale. Lo hecho antes, hecho queda.</translation>
        </message>
        <message>
            <source>From that moment on it no longer holds for: %1.</source>
            <translation>Desde ese momento ya no vale para: %1.</translation>
        </message>
        <message>
            <source>The words of this text are kept by the clinic. Their SHA-256 is %1.</source>
            <translation>La clínica conserva el texto íntegro. Su SHA-256 es %1.</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>Lugares elegidos</translation>
        </message>
        <message>
            <source>The same in the clinic's language, which was shown beside it</source>
            <translation>Lo mismo en el idioma de la clínica, que se mostró al lado</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>Rubricado punto por punto</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Sin acuerdo</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Preguntas y respuestas</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>No se anotó ninguna respuesta.</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Madre, padre o tutor</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Relationship: %1</source>
            <translation>Parentesco: %1</translation>
        </message>
        <message>
            <source>Identity document: %1</source>
            <translation>Documento de identidad: %1</translation>
        </message>
        <message>
            <source>Interpreted into: %1</source>
            <translation>Interpretado al: %1</translation>
        </message>
        <message>
            <source>Signed by typing the full name.</source>
            <translation>Firmado escribiendo el nombre completo.</translation>
        </message>
        <message>
            <source>How this copy can be checked</source>
            <translation>Cómo se comprueba esta copia</translation>
        </message>
        <message>
            <source>The signed record is inside this file, with the clinic's digital signature. If a single byte is changed, “stipplectl consent verify” says so, on any computer. A drawn or typed signature is a simple electronic signature; the digital one shows any change made after it.</source>
            <translation>El registro firmado va dentro de este archivo, con la firma digital de la clínica. Si se cambia un solo byte, «stipplectl consent verify» lo dice, en cualquier ordenador. Una firma dibujada o escrita es una firma electrónica simple; la digital muestra cualquier cambio posterior.</translation>
        </message>
        <message>
            <source>The clinic's key: %1</source>
            <translation>La clave de la clínica: %1</translation>
        </message>
        <message>
            <source>The record: %1</source>
            <translation>El registro: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Before your session</source>
            <translation>Antes de su sesión</translation>
        </message>
        <message>
            <source>For %1, session on %2</source>
            <translation>Para %1, sesión del %2</translation>
        </message>
        <message>
            <source>last on %1</source>
            <translation>por última vez el %1</translation>
        </message>
        <message>
            <source>What to stop, and when</source>
            <translation>Qué dejar, y cuándo</translation>
        </message>
        <message>
            <source>Prescribed: do not stop it yourself</source>
            <translation>Recetado: no lo deje por su cuenta</translation>
        </message>
        <message>
            <source>By your answers there is nothing that you have to stop.</source>
            <translation>Según sus respuestas, no tiene que dejar nada.</translation>
        </message>
        <message>
            <source>On the day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>sin inconvenientes</translation>
        </message>
        <message>
            <source>with caution</source>
            <translation>con precaución</translation>
        </message>
        <message>
            <source>later</source>
            <translation>más adelante</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>with a physician's letter</source>
            <translation>con carta del médico</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>aquí no</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>consulta</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>touch-up</source>
            <translation>retoque</translation>
        </message>
        <message>
            <source>review</source>
            <translation>revisión</translation>
        </message>
        <message>
            <source>patch test</source>
            <translation>prueba de parche</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>reservada</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>llegó</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>no vino</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderado</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>intenso</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>ofrecido</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>Aftercare for your session on %1</source>
            <translation>Cuidados después de su sesión del %1</translation>
        </message>
        <message>
            <source>Call the clinic: %1</source>
            <translation>Llamar a la clínica: %1</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Cuándo pedir ayuda</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Día a día</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>El plan completo</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>from then on</source>
            <translation>a partir de entonces</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>This page needs no network and sends nothing. What you tick stays on this device.</source>
            <translation>Esta página no necesita red y no envía nada. Lo que marque se queda en este dispositivo.</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Hecha el %1</translation>
        </message>
        <message>
            <source>Attached is what to do and what to stop before your session at %1. Ask us before you stop any medicine.</source>
            <translation>Adjunto encontrará qué hacer y qué dejar antes de su sesión en %1. Pregúntenos antes de dejar cualquier medicamento.</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Resumen del expediente</translation>
        </message>
        <message>
            <source>Attached is a summary of what %1 keeps about you.</source>
            <translation>Adjunto encontrará un resumen de lo que %1 guarda sobre usted.</translation>
        </message>
        <message>
            <source>Summary of the record, as of %1</source>
            <translation>Resumen del expediente, a %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Tipo de piel</translation>
        </message>
        <message>
            <source>Nothing is recorded.</source>
            <translation>No consta nada.</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>prescribed</source>
            <translation>con receta</translation>
        </message>
        <message>
            <source>without prescription</source>
            <translation>sin receta</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>última toma: %1</translation>
        </message>
        <message>
            <source>controlled</source>
            <translation>controlada</translation>
        </message>
        <message>
            <source>not controlled</source>
            <translation>no controlada</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>Lo que hay que saber</translation>
        </message>
        <message>
            <source>Last screening</source>
            <translation>Última comprobación</translation>
        </message>
        <message>
            <source>Nothing was screened yet.</source>
            <translation>Todavía no se ha comprobado nada.</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>Para un tratamiento el %1</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, hasta el %2</translation>
        </message>
        <message>
            <source>signed on %1</source>
            <translation>firmado el %1</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>retirado el %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>not in force</source>
            <translation>sin vigor</translation>
        </message>
        <message>
            <source>Nothing was signed yet.</source>
            <translation>Todavía no se ha firmado nada.</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versión %1</translation>
        </message>
        <message>
            <source>Without complications</source>
            <translation>Sin complicaciones</translation>
        </message>
        <message>
            <source>No session was finished yet.</source>
            <translation>Todavía no se ha terminado ninguna sesión.</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sesión %1</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Next session, as advised</source>
            <translation>Próxima sesión, según lo aconsejado</translation>
        </message>
        <message>
            <source>Appointments until today</source>
            <translation>Citas hasta hoy</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Revisión del resultado</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Lo que viene</translation>
        </message>
        <message>
            <source>Nothing is booked or advised.</source>
            <translation>No hay nada reservado ni aconsejado.</translation>
        </message>
        <message>
            <source>For %1. The days come with the appointment.</source>
            <translation>Para %1. Los días se dan con la cita.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>del %1 al %2</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hola:</translation>
        </message>
        <message>
            <source>attached is your aftercare, day by day: a page for any browser, the same for paper, reminders for your calendar, and a file for the Stipple app.</source>
            <translation>le adjuntamos sus cuidados, día a día: una página para cualquier navegador, lo mismo para papel, recordatorios para su calendario y un archivo para la aplicación Stipple.</translation>
        </message>
        <message>
            <source>You can also open it here:</source>
            <translation>También puede abrirlos aquí:</translation>
        </message>
        <message>
            <source>If something worries you, call us: %1</source>
            <translation>Si algo le preocupa, llámenos: %1</translation>
        </message>
        <message>
            <source>Your aftercare, day by day</source>
            <translation>Sus cuidados, día a día</translation>
        </message>
        <message>
            <source>Aftercare, day by day</source>
            <translation>Cuidados, día a día</translation>
        </message>
        <message>
            <source>The days are counted from your session: the day of the session is day 0. With the code from your clinic this page shows your own dates.</source>
            <translation>Los días se cuentan desde su sesión: el día de la sesión es el día 0. Con el código de su clínica esta página muestra sus propias fechas.</translation>
        </message>
        <message>
            <source>Your code is not as the clinic wrote it: it was changed, or it is not whole. Nothing of it is shown. Scan it once more, or call the clinic. What holds for everyone is below.</source>
            <translation>Su código no está como lo escribió la clínica: se cambió o no está completo. No se muestra nada de él. Escanéelo otra vez o llame a la clínica. Lo que vale para todos está debajo.</translation>
        </message>
        <message>
            <source>Your code is not from this clinic. Nothing of it is shown. Open it on the page of the clinic that gave it to you. What holds for everyone is below.</source>
            <translation>Su código no es de esta clínica. No se muestra nada de él. Ábralo en la página de la clínica que se lo dio. Lo que vale para todos está debajo.</translation>
        </message>
        <message>
            <source>Your code is newer than this page, so it cannot be read here. Call the clinic. What holds for everyone is below.</source>
            <translation>Su código es más nuevo que esta página, así que aquí no se puede leer. Llame a la clínica. Lo que vale para todos está debajo.</translation>
        </message>
        <message>
            <source>This browser cannot check whether your code is from the clinic, so your own dates are not shown. A newer browser can. What holds for everyone is below.</source>
            <translation>Este navegador no puede comprobar si su código es de la clínica, así que sus propias fechas no se muestran. Un navegador más nuevo puede. Lo que vale para todos está debajo.</translation>
        </message>
        <message>
            <source>The clinic has changed its plan since you were given your code. The days below follow the plan as it is now. If you were told otherwise, ask the clinic.</source>
            <translation>La clínica ha cambiado su plan desde que le dio el código. Los días de abajo siguen el plan tal como es ahora. Si le dijeron otra cosa, pregunte a la clínica.</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>día %1</translation>
        </message>
        <message>
            <source>What your code says and what you tick stays in this browser. This page sends nothing to anybody.</source>
            <translation>Lo que dice su código y lo que usted marca se queda en este navegador. Esta página no envía nada a nadie.</translation>
        </message>
        <message>
            <source>Scabs</source>
            <translation>Costras</translation>
        </message>
        <message>
            <source>Redness spreads</source>
            <translation>La rojez se extiende</translation>
        </message>
        <message>
            <source>Swollen face</source>
            <translation>Cara hinchada</translation>
        </message>
        <message>
            <source>Pus or fluid</source>
            <translation>Pus o líquido</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>Sangrado</translation>
        </message>
        <message>
            <source>Fever</source>
            <translation>Fiebre</translation>
        </message>
        <message>
            <source>Temperature, °C</source>
            <translation>Temperatura, °C</translation>
        </message>
        <message>
            <source>Hard to breathe</source>
            <translation>Cuesta respirar</translation>
        </message>
        <message>
            <source>Drawn on it: %1</source>
            <translation>Dibujado en ella: %1</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>una línea</translation>
        </message>
        <message>
            <source>an arrow</source>
            <translation>una flecha</translation>
        </message>
        <message>
            <source>a circle</source>
            <translation>un círculo</translation>
        </message>
        <message>
            <source>the number</source>
            <translation>el número</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>las palabras</translation>
        </message>
        <message>
            <source>Rash or itching</source>
            <translation>Sarpullido o picor</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Your vault is ready</source>
            <translation>Su caja fuerte está lista</translation>
        </message>
        <message>
            <source>Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.</source>
            <translation>Todo lo que introduzca se cifra en esta tableta y se queda aquí. Se bloquea sola cuando nadie la toca.</translation>
        </message>
    </context>
    <context>
        <name>DropDownItem</name>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>same phone</source>
            <translation>mismo teléfono</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>mismo correo</translation>
        </message>
        <message>
            <source>same name and date of birth</source>
            <translation>mismo nombre y fecha de nacimiento</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Are these one person?</source>
            <translation>¿Son la misma persona?</translation>
        </message>
        <message>
            <source>Added twice?</source>
            <translation>¿Añadidos dos veces?</translation>
        </message>
        <message>
            <source>Nobody looks twice</source>
            <translation>Nadie parece repetido</translation>
        </message>
        <message>
            <source>No two clients share a name, a phone number or an e-mail address.</source>
            <translation>Ningún cliente comparte nombre, teléfono o correo con otro.</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>No son la misma persona</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Unir</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Copy of a signed text</source>
            <translation>Copia de un texto firmado</translation>
        </message>
        <message>
            <source>Copy of a signed text, saved</source>
            <translation>Copia de un texto firmado, guardada</translation>
        </message>
        <message>
            <source>Copy of a signed text, as a message</source>
            <translation>Copia de un texto firmado, como mensaje</translation>
        </message>
        <message>
            <source>Copy of a signed text, printed</source>
            <translation>Copia de un texto firmado, impresa</translation>
        </message>
        <message>
            <source>List of what to stop, saved</source>
            <translation>Lista de lo que hay que dejar, guardada</translation>
        </message>
        <message>
            <source>List of what to stop, as a message</source>
            <translation>Lista de lo que hay que dejar, como mensaje</translation>
        </message>
        <message>
            <source>List of what to stop, printed</source>
            <translation>Lista de lo que hay que dejar, impresa</translation>
        </message>
        <message>
            <source>Summary of the record</source>
            <translation>Resumen del expediente</translation>
        </message>
        <message>
            <source>Summary of the record, saved</source>
            <translation>Resumen del expediente, guardado</translation>
        </message>
        <message>
            <source>Summary of the record, as a message</source>
            <translation>Resumen del expediente, como mensaje</translation>
        </message>
        <message>
            <source>Summary of the record, printed</source>
            <translation>Resumen del expediente, impreso</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for teaching</source>
            <translation>
                <numerusform>%Ln foto para la enseñanza</numerusform>
                <numerusform>%Ln fotos para la enseñanza</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for publication: %1</source>
            <translation>
                <numerusform>%Ln foto para publicar: %1</numerusform>
                <numerusform>%Ln fotos para publicar: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) for the client</source>
            <translation>
                <numerusform>%Ln foto paral cliente</numerusform>
                <numerusform>%Ln fotos paral cliente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what · for which purpose</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
    </context>
    <context>
        <name>FieldsItem</name>
        <message>
            <source>One more</source>
            <translation>Uno más</translation>
        </message>
    </context>
    <context>
        <name>FileExportDialog</name>
        <message>
            <source>It stays in the audit with your name, for good. Name no client.</source>
            <translation>Queda en el registro con su nombre, para siempre. No nombre a ningún cliente.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The file is written</source>
            <translation>El archivo está escrito</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Setting up · %1 of %2</source>
            <translation>Preparación · %1 de %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Making the keys. This takes a few seconds.</source>
            <translation>Creando las claves. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Sus respuestas</translation>
        </message>
        <message>
            <source>%1 · %2 of %3</source>
            <translation>%1 · %2 de %3</translation>
        </message>
        <message>
            <source>This form is not translated yet. It is shown in its own language: %1.</source>
            <translation>Este formulario aún no está traducido. Se muestra en su propio idioma: %1.</translation>
        </message>
        <message>
            <source>Your last answer is not saved yet.</source>
            <translation>Su última respuesta aún no está guardada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Has this changed?</source>
            <translation>¿Ha cambiado esto?</translation>
        </message>
        <message>
            <source>Change something</source>
            <translation>Cambiar algo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Guardado en esta tableta</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Nothing has changed</source>
            <translation>Nada ha cambiado</translation>
        </message>
        <message>
            <source>See my answers</source>
            <translation>Ver mis respuestas</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>FormPanel</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>FormRow</name>
        <message>
            <source>Not answered here</source>
            <translation>No se responde aquí</translation>
        </message>
        <message>
            <source>Take this one away</source>
            <translation>Quitar este</translation>
        </message>
    </context>
    <context>
        <name>FormWords</name>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>Un archivo</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file (size)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>An answer that cannot be shown here</source>
            <translation>Una respuesta que no se puede mostrar aquí</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the answers to one question</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>this is neither yes nor no.</source>
            <translation>esto no es ni sí ni no.</translation>
        </message>
        <message>
            <source>this is no whole number.</source>
            <translation>esto no es un número entero.</translation>
        </message>
        <message>
            <source>this is no number.</source>
            <translation>esto no es un número.</translation>
        </message>
        <message>
            <source>this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).</source>
            <translation>esto no es una fecha; se puede indicar un año, un mes o un día (2026, 2026-05, 2026-05-14).</translation>
        </message>
        <message>
            <source>this is no date with a time.</source>
            <translation>esto no es una fecha con hora.</translation>
        </message>
        <message>
            <source>this is no time of day (14:30).</source>
            <translation>esto no es una hora del día (14:30).</translation>
        </message>
        <message>
            <source>this is none of the choices.</source>
            <translation>esto no es ninguna de las opciones.</translation>
        </message>
        <message>
            <source>this is no web address.</source>
            <translation>esto no es una dirección web.</translation>
        </message>
        <message>
            <source>this is no file.</source>
            <translation>esto no es un archivo.</translation>
        </message>
        <message>
            <source>this is no text that can be kept.</source>
            <translation>esto no es un texto que se pueda conservar.</translation>
        </message>
        <message>
            <source>%1 excludes every other answer.</source>
            <translation>%1 excluye cualquier otra respuesta.</translation>
        </message>
        <message>
            <source>this text holds characters that cannot be shown safely.</source>
            <translation>este texto contiene caracteres que no se pueden mostrar de forma segura.</translation>
        </message>
        <message>
            <source>this must be a single line.</source>
            <translation>esto debe ser una sola línea.</translation>
        </message>
        <message>
            <source>at least %1 characters are needed.</source>
            <translation>el mínimo de caracteres es %1.</translation>
        </message>
        <message>
            <source>at most %1 characters are possible; these are %2.</source>
            <translation>el máximo de caracteres es %1; aquí hay %2.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for.</source>
            <translation>esto no tiene la forma que se pide.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for: %1.</source>
            <translation>esto no tiene la forma que se pide: %1.</translation>
        </message>
        <message>
            <source>the form's own check of this text takes too long, and was given up.</source>
            <translation>la comprobación que el propio formulario hace de este texto tarda demasiado y se abandonó.</translation>
        </message>
        <message>
            <source>the least that is possible is %1.</source>
            <translation>lo mínimo posible es %1.</translation>
        </message>
        <message>
            <source>the most that is possible is %1.</source>
            <translation>lo máximo posible es %1.</translation>
        </message>
        <message>
            <source>at most %1 digits behind the point are possible.</source>
            <translation>el máximo de cifras decimales es %1.</translation>
        </message>
        <message>
            <source>a file of this kind is not possible here; possible are: %1.</source>
            <translation>aquí no es posible un archivo de este tipo; son posibles: %1.</translation>
        </message>
        <message>
            <source>the file is not as large as it says.</source>
            <translation>el archivo no tiene el tamaño que indica.</translation>
        </message>
        <message>
            <source>the file is larger than %1 MB.</source>
            <translation>el archivo ocupa más de %1 MB.</translation>
        </message>
        <message>
            <source>These are too many answers to this question; nothing was changed.</source>
            <translation>Son demasiadas respuestas a esta pregunta; no se cambió nada.</translation>
        </message>
        <message>
            <source>This form has no such question.</source>
            <translation>Este formulario no tiene esa pregunta.</translation>
        </message>
        <message>
            <source>This is no question; nothing was changed.</source>
            <translation>Esto no es una pregunta; no se cambió nada.</translation>
        </message>
        <message>
            <source>This answer can only be read; it was not changed.</source>
            <translation>Esta respuesta es solo de lectura; no se cambió.</translation>
        </message>
        <message>
            <source>This form has no such group that can be repeated.</source>
            <translation>Este formulario no tiene ese grupo repetible.</translation>
        </message>
        <message>
            <source>This group cannot be repeated more often.</source>
            <translation>Este grupo no se puede repetir más veces.</translation>
        </message>
        <message>
            <source>A group needs items.</source>
            <translation>Un grupo necesita elementos.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have items.</source>
            <translation>Un texto que solo se muestra no puede tener elementos.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have a code.</source>
            <translation>Un texto que solo se muestra no puede tener código.</translation>
        </message>
        <message>
            <source>A question has either its own options or a value set, not both.</source>
            <translation>Una pregunta tiene o bien opciones propias o bien un conjunto de valores, no ambas cosas.</translation>
        </message>
        <message>
            <source>A question of this type cannot have options.</source>
            <translation>Una pregunta de este tipo no puede tener opciones.</translation>
        </message>
        <message>
            <source>A text that is only shown is neither required nor repeated.</source>
            <translation>Un texto que solo se muestra no es ni obligatorio ni repetible.</translation>
        </message>
        <message>
            <source>Only a question can have an initial value.</source>
            <translation>Solo una pregunta puede tener un valor inicial.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot be read-only.</source>
            <translation>Un texto que solo se muestra no puede ser de solo lectura.</translation>
        </message>
        <message>
            <source>A question of this type cannot have a greatest length.</source>
            <translation>Una pregunta de este tipo no puede tener una longitud máxima.</translation>
        </message>
        <message>
            <source>A question with options names its initial ones there.</source>
            <translation>Una pregunta con opciones indica entre ellas cuáles son las iniciales.</translation>
        </message>
        <message>
            <source>With several conditions it must be said whether all or any must hold.</source>
            <translation>Si hay varias condiciones, hay que decir si deben cumplirse todas o basta una.</translation>
        </message>
        <message>
            <source>Only a repeating question can have several initial values.</source>
            <translation>Solo una pregunta repetible puede tener varios valores iniciales.</translation>
        </message>
        <message>
            <source>Here stands either "all" or "any".</source>
            <translation>Aquí va «all» o «any».</translation>
        </message>
        <message>
            <source>This condition has a modifier that is not understood.</source>
            <translation>Esta condición tiene un modificador que no se entiende.</translation>
        </message>
        <message>
            <source>A condition needs one of the operators exists, =, !=, &gt;, &lt;, &gt;=, &lt;=.</source>
            <translation>Una condición necesita uno de los operadores exists, =, !=, &gt;, &amp;lt;, &gt;=, &amp;lt;=.</translation>
        </message>
        <message>
            <source>A condition compares with exactly one value.</source>
            <translation>Una condición compara con exactamente un valor.</translation>
        </message>
        <message>
            <source>"exists" is compared with true or false.</source>
            <translation>«exists» se compara con verdadero o falso (true, false).</translation>
        </message>
        <message>
            <source>The value of this condition cannot be read.</source>
            <translation>No se puede leer el valor de esta condición.</translation>
        </message>
        <message>
            <source>This condition names no question.</source>
            <translation>Esta condición no nombra ninguna pregunta.</translation>
        </message>
        <message>
            <source>This condition names %1, which is no question of this form.</source>
            <translation>Esta condición nombra %1, que no es una pregunta de este formulario.</translation>
        </message>
        <message>
            <source>No answer to %1 can be compared in this way: the types differ or have no order.</source>
            <translation>Ninguna respuesta a %1 se puede comparar así: los tipos son distintos o no tienen orden.</translation>
        </message>
        <message>
            <source>These items wait for each other: %1.</source>
            <translation>Estos elementos se esperan unos a otros: %1.</translation>
        </message>
        <message>
            <source>This extension needs a %1.</source>
            <translation>Esta extensión necesita %1.</translation>
        </message>
        <message>
            <source>This must be a whole number, not negative.</source>
            <translation>Esto debe ser un número entero no negativo.</translation>
        </message>
        <message>
            <source>The control %1 is not known; the type's own is used.</source>
            <translation>No se conoce el control %1; se usa el propio del tipo.</translation>
        </message>
        <message>
            <source>This limit does not fit the type of its question.</source>
            <translation>Este límite no corresponde al tipo de su pregunta.</translation>
        </message>
        <message>
            <source>This limit has no value.</source>
            <translation>Este límite no tiene valor.</translation>
        </message>
        <message>
            <source>This must be a number, not negative.</source>
            <translation>Esto debe ser un número no negativo.</translation>
        </message>
        <message>
            <source>An option has one value.</source>
            <translation>Una opción tiene un solo valor.</translation>
        </message>
        <message>
            <source>This option has no value that fits its question.</source>
            <translation>Esta opción no tiene ningún valor que corresponda a su pregunta.</translation>
        </message>
        <message>
            <source>This contained resource is kept, and has no effect here.</source>
            <translation>Este recurso contenido se conserva, pero aquí no tiene efecto.</translation>
        </message>
        <message>
            <source>A contained value set must list its concepts.</source>
            <translation>Un conjunto de valores contenido debe enumerar sus conceptos.</translation>
        </message>
        <message>
            <source>What a value set excludes is not taken out here.</source>
            <translation>Lo que un conjunto de valores excluye no se quita aquí.</translation>
        </message>
        <message>
            <source>The value set %1 is not contained in this form.</source>
            <translation>El conjunto de valores %1 no está contenido en este formulario.</translation>
        </message>
        <message>
            <source>A choice needs options.</source>
            <translation>Una pregunta de elección necesita opciones.</translation>
        </message>
        <message>
            <source>The questions of this form have more than %1 options.</source>
            <translation>Las preguntas de este formulario tienen más de %1 opciones.</translation>
        </message>
        <message>
            <source>This initial value does not fit its question.</source>
            <translation>Este valor inicial no corresponde a su pregunta.</translation>
        </message>
        <message>
            <source>This is no Questionnaire of FHIR.</source>
            <translation>Esto no es un Questionnaire de FHIR.</translation>
        </message>
        <message>
            <source>This form has more than %1 items.</source>
            <translation>Este formulario tiene más de %1 elementos.</translation>
        </message>
        <message>
            <source>This form follows rules that are not known here.</source>
            <translation>Este formulario sigue reglas que aquí no se conocen.</translation>
        </message>
        <message>
            <source>The name must be an identifier: a capital letter, then letters, digits and _.</source>
            <translation>El nombre debe ser un identificador: una letra mayúscula, después letras, cifras y _.</translation>
        </message>
        <message>
            <source>A form needs a status: draft, active, retired or unknown.</source>
            <translation>Un formulario necesita un estado: draft, active, retired o unknown.</translation>
        </message>
        <message>
            <source>A modifier extension changes the meaning of what it stands in, and is not understood.</source>
            <translation>Una extensión modificadora cambia el sentido de aquello que la contiene, y esta no se entiende.</translation>
        </message>
        <message>
            <source>An item is an object.</source>
            <translation>Un elemento es un objeto.</translation>
        </message>
        <message>
            <source>This item must occur more often than it may.</source>
            <translation>Este elemento debe aparecer más veces de las que puede.</translation>
        </message>
        <message>
            <source>An item needs a linkId of 1 to %1 visible characters.</source>
            <translation>Un elemento necesita un linkId de 1 a %1 caracteres visibles.</translation>
        </message>
        <message>
            <source>The linkId %1 is given to more than one item.</source>
            <translation>El linkId %1 se dio a más de un elemento.</translation>
        </message>
        <message>
            <source>An item needs a type.</source>
            <translation>Un elemento necesita un tipo.</translation>
        </message>
        <message>
            <source>Items of the type %1 cannot be answered here.</source>
            <translation>Los elementos del tipo %1 no se pueden responder aquí.</translation>
        </message>
        <message>
            <source>The linkId %1 reads like an occurrence of %2.</source>
            <translation>El linkId %1 se lee como una repetición de %2.</translation>
        </message>
        <message>
            <source>This form cannot be used. %1 (%2)</source>
            <translation>No se puede usar este formulario. %1 (%2)</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>Y %1 más.</translation>
        </message>
        <message>
            <source>This is not of the type it should be.</source>
            <translation>Esto no es del tipo que debería ser.</translation>
        </message>
        <message>
            <source>This text holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>Este texto contiene caracteres de control, o controles de dirección que podrían hacer que se lea de forma distinta a como está guardado.</translation>
        </message>
        <message>
            <source>This is empty.</source>
            <translation>Esto está vacío.</translation>
        </message>
        <message>
            <source>FHIR R4 has no %1 here.</source>
            <translation>FHIR R4 no tiene %1 aquí.</translation>
        </message>
        <message>
            <source>This translation holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>Esta traducción contiene caracteres de control, o controles de dirección que podrían hacer que se lea de forma distinta a como está guardada.</translation>
        </message>
        <message>
            <source>A translation needs a language and a content.</source>
            <translation>Una traducción necesita un idioma y un contenido.</translation>
        </message>
        <message>
            <source>This extension has no url.</source>
            <translation>Esta extensión no tiene url.</translation>
        </message>
        <message>
            <source>The extension %1 is kept, and has no effect here.</source>
            <translation>La extensión %1 se conserva, pero aquí no tiene efecto.</translation>
        </message>
        <message>
            <source>The regular expression is too long: at most %1 characters.</source>
            <translation>La expresión regular es demasiado larga: %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1 (at %2).</source>
            <translation>No se puede usar la expresión regular: %1 (en %2).</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1.</source>
            <translation>No se puede usar la expresión regular: %1.</translation>
        </message>
        <message>
            <source>this is no QuestionnaireResponse of FHIR.</source>
            <translation>esto no es un QuestionnaireResponse de FHIR.</translation>
        </message>
        <message>
            <source>this must be a text.</source>
            <translation>esto debe ser un texto.</translation>
        </message>
        <message>
            <source>These answers cannot be read. Line %1, column %2 (%3): %4</source>
            <translation>No se pueden leer estas respuestas. Línea %1, columna %2 (%3): %4</translation>
        </message>
        <message>
            <source>this must be a list.</source>
            <translation>esto debe ser una lista.</translation>
        </message>
        <message>
            <source>an item needs a linkId.</source>
            <translation>un elemento necesita un linkId.</translation>
        </message>
        <message>
            <source>an answer is an object.</source>
            <translation>una respuesta es un objeto.</translation>
        </message>
        <message>
            <source>an answer has one value.</source>
            <translation>una respuesta tiene un solo valor.</translation>
        </message>
        <message>
            <source>FHIR has no answers of this type.</source>
            <translation>FHIR no tiene respuestas de este tipo.</translation>
        </message>
        <message>
            <source>These answers cannot be read: there are more than %1 of them.</source>
            <translation>No se pueden leer estas respuestas: hay más de %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a question's text, and what is wrong with its answer</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an answer is needed.</source>
            <translation>hace falta una respuesta.</translation>
        </message>
        <message>
            <source>%1 are needed, at least.</source>
            <translation>el mínimo es %1.</translation>
        </message>
        <message>
            <source>only one answer is possible.</source>
            <translation>solo es posible una respuesta.</translation>
        </message>
        <message>
            <source>%1 are possible, at most.</source>
            <translation>el máximo es %1.</translation>
        </message>
        <message>
            <source>This form has no item of this linkId.</source>
            <translation>Este formulario no tiene ningún elemento con este linkId.</translation>
        </message>
        <message>
            <source>This item stands elsewhere in the form.</source>
            <translation>Este elemento está en otro lugar del formulario.</translation>
        </message>
        <message>
            <source>This item stands here a second time.</source>
            <translation>Este elemento aparece aquí por segunda vez.</translation>
        </message>
        <message>
            <source>A group has items, not answers.</source>
            <translation>Un grupo tiene elementos, no respuestas.</translation>
        </message>
        <message>
            <source>What is only shown cannot be answered.</source>
            <translation>Lo que solo se muestra no se puede responder.</translation>
        </message>
        <message>
            <source>This answer has no value.</source>
            <translation>Esta respuesta no tiene valor.</translation>
        </message>
        <message>
            <source>These answers belong to another form, or to another version of it: %1.</source>
            <translation>Estas respuestas son de otro formulario, o de otra versión de él: %1.</translation>
        </message>
        <message>
            <source>FHIR knows no status %1.</source>
            <translation>FHIR no conoce el estado %1.</translation>
        </message>
        <message>
            <source>There are more answers here than can be checked.</source>
            <translation>Aquí hay más respuestas de las que se pueden comprobar.</translation>
        </message>
        <message>
            <source>A signature is needed.</source>
            <translation>Hace falta una firma.</translation>
        </message>
        <message>
            <source>a signature is needed.</source>
            <translation>hace falta una firma.</translation>
        </message>
        <message>
            <source>This is no step of filling in a form.</source>
            <translation>Esto no es un paso al rellenar un formulario.</translation>
        </message>
        <message>
            <source>This is no step of filling in this form.</source>
            <translation>Esto no es un paso al rellenar este formulario.</translation>
        </message>
    </context>
    <context>
        <name>HandOverButton</name>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
    </context>
    <context>
        <name>HandOverSheet</name>
        <message>
            <source>Hand the tablet over</source>
            <translation>Entregar la tableta</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Entregar ahora</translation>
        </message>
        <message>
            <source>%1 sees only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>%1 solo ve estos formularios. Mientras tanto la caja fuerte está cerrada; para volver, desbloquéela.</translation>
        </message>
        <message>
            <source>You see only these forms. The vault is closed meanwhile; to come back, you unlock it.</source>
            <translation>Usted ve solo estos formularios. Mientras tanto la caja fuerte está cerrada; para volver, desbloquéela.</translation>
        </message>
        <message>
            <source>I copy the answers from paper</source>
            <translation>Copio las respuestas del papel</translation>
        </message>
        <message>
            <source>For a client who has filled in the form on paper. It is kept as copied, not as answered here.</source>
            <translation>Para quien ha rellenado el formulario en papel. Se guarda como copiado, no como respondido aquí.</translation>
        </message>
    </context>
    <context>
        <name>HandOverStatus</name>
        <message>
            <source>Not everything in a draft could be taken in.</source>
            <translation>No se pudo incorporar todo lo de un borrador.</translation>
        </message>
        <message>
            <source>Hand over again</source>
            <translation>Entregar de nuevo</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Give up what was not finished?</source>
            <translation>¿Descartar lo que no se terminó?</translation>
        </message>
        <message>
            <source>The answers of this hand-over that are not in the file yet are removed for good.</source>
            <translation>Las respuestas de esta entrega que aún no están en la ficha se eliminan para siempre.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Eliminarlas</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <source>Review and sign</source>
            <translation>Revisar y firmar</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>An entry of the hand-over cannot be read (%1). The others were kept.</source>
            <translation>No se puede leer una entrada de la entrega (%1). Las demás se conservan.</translation>
        </message>
        <message>
            <source>What was to be handed over is not whole (%1). Nothing was saved or lost; hand the tablet over again.</source>
            <translation>Lo que se iba a entregar no está completo (%1). No se guardó ni se perdió nada; vuelva a entregar la tableta.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over are missing. What was completed has to be looked through again; all other answers are kept.</source>
            <translation>
                <numerusform>Falta %n entrada de esta entrega. Lo que estaba terminado hay que repasarlo; las demás respuestas se conservan.</numerusform>
                <numerusform>Faltan %n entradas de esta entrega. Lo que estaba terminado hay que repasarlo; las demás respuestas se conservan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of this hand-over could not be used. All others are kept.</source>
            <translation>
                <numerusform>No se pudo usar %n entrada de esta entrega. Las demás se conservan.</numerusform>
                <numerusform>No se pudieron usar %n entradas de esta entrega. Las demás se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not part of what was handed over. Nothing was changed.</source>
            <translation>Esto no forma parte de lo entregado. No se cambió nada.</translation>
        </message>
        <message>
            <source>A form is not the one that was to be handed over. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>Un formulario no es el que se iba a entregar. No se guardó ni se perdió nada; vuelva a entregar la tableta.</translation>
        </message>
        <message>
            <source>This text is signed already. To change something, open it again.</source>
            <translation>Este texto ya está firmado. Para cambiar algo, vuelva a abrirlo.</translation>
        </message>
        <message>
            <source>The form is not filled in completely. Its answers are kept.</source>
            <translation>El formulario no está completo. Sus respuestas se conservan.</translation>
        </message>
        <message>
            <source>The signature is missing. What was read and ticked is kept.</source>
            <translation>Falta la firma. Lo leído y marcado se conserva.</translation>
        </message>
        <message>
            <source>The client went on with the form and changed answers.</source>
            <translation>El cliente siguió con el formulario y cambió respuestas.</translation>
        </message>
        <message>
            <source>There is no such text that waits for a signature.</source>
            <translation>No hay ningún texto así que espere una firma.</translation>
        </message>
        <message>
            <source>Your signature is missing. Nothing was changed; draw it, or type your name.</source>
            <translation>Falta su firma. No se cambió nada; dibújela o escriba su nombre.</translation>
        </message>
        <message>
            <source>This hand-over is finished. Begin a new one.</source>
            <translation>Esta entrega ha terminado. Empiece una nueva.</translation>
        </message>
        <message>
            <source>“%1” was not taken in: %2 What the client did is kept; hand the tablet over again to complete it.</source>
            <translation>«%1» no se incorporó: %2 Lo que hizo el cliente se conserva; vuelva a entregar la tableta para completarlo.</translation>
        </message>
        <message>
            <source>A text that was signed is no longer in this clinic's protocol, so it was not taken in. What the client did is kept.</source>
            <translation>Un texto firmado ya no está en el protocolo de esta clínica, así que no se incorporó. Lo que hizo el cliente se conserva.</translation>
        </message>
        <message>
            <source>The text has changed since it was read.</source>
            <translation>El texto ha cambiado desde que se leyó.</translation>
        </message>
        <message>
            <source>Not every statement was agreed to.</source>
            <translation>No se aceptaron todas las declaraciones.</translation>
        </message>
        <message>
            <source>A signature is missing.</source>
            <translation>Falta una firma.</translation>
        </message>
        <message>
            <source>There is no such consent that can be taken back. Nothing was changed.</source>
            <translation>No hay tal consentimiento que se pueda retirar. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>There is nothing left to be filled in or signed. Nothing was handed over.</source>
            <translation>No queda nada por rellenar ni firmar. No se ha entregado nada.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Cuestionario inicial</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>El día de la sesión</translation>
        </message>
        <message>
            <source>%1 was filling in</source>
            <translation>%1 estaba rellenando</translation>
        </message>
        <message>
            <source>%1 has given the tablet back</source>
            <translation>%1 ha devuelto la tableta</translation>
        </message>
        <message>
            <source>Not finished yet: %1. Every answer is kept.</source>
            <translation>Aún sin terminar: %1. Cada respuesta está guardada.</translation>
        </message>
        <message>
            <source>The answers and what they mean for the treatment are in the file now.</source>
            <translation>Las respuestas y lo que significan para el tratamiento ya están en la ficha.</translation>
        </message>
        <message>
            <source>%1 said no to: %2.</source>
            <translation>%1 dijo que no a: %2.</translation>
        </message>
        <message>
            <source>So the questions did not begin, and nothing about their health is kept. Talk about it: they can still sign, or answer on paper.</source>
            <translation>Por eso las preguntas no empezaron y no se guarda nada sobre su salud. Hable de ello: todavía puede firmar, o responder en papel.</translation>
        </message>
        <message>
            <source>Without it no treatment can be recorded.</source>
            <translation>Sin él no se puede registrar ningún tratamiento.</translation>
        </message>
        <message>
            <source>%1 wants to read and sign on paper: %2.</source>
            <translation>%1 quiere leer y firmar en papel: %2.</translation>
        </message>
        <message>
            <source>Waits for your signature: %1.</source>
            <translation>Espera su firma: %1.</translation>
        </message>
        <message>
            <source>The words of a text cannot be read. The record itself is kept as it is.</source>
            <translation>No se pueden leer las palabras de un texto. El registro se conserva tal como está.</translation>
        </message>
        <message>
            <source>Blood thinner</source>
            <translation>Anticoagulante</translation>
        </message>
        <message>
            <source>Finasteride or dutasteride</source>
            <translation>Finasterida o dutasterida</translation>
        </message>
        <message>
            <source>Isotretinoin</source>
            <translation>Isotretinoína</translation>
        </message>
        <message>
            <source>Scars that grow thick or raised</source>
            <translation>Cicatrices gruesas o abultadas</translation>
        </message>
        <message>
            <source>This client is no longer there.</source>
            <translation>Este cliente ya no está.</translation>
        </message>
        <message>
            <source>That they said no is noted in the file.</source>
            <translation>Que dijo que no queda anotado en la ficha.</translation>
        </message>
        <message>
            <source>Said no on the tablet to “%1” (version %2), %3. Read in: %4.</source>
            <translation>Dijo que no en la tableta a «%1» (versión %2), %3. Leído en: %4.</translation>
        </message>
        <message>
            <source>A client who said no to a text is no longer there.</source>
            <translation>Un cliente que dijo que no a un texto ya no está.</translation>
        </message>
        <message>
            <source>Answers kept in “%1”: %2.</source>
            <translation>Respuestas conservadas en «%1»: %2.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences, and what was signed.</source>
            <translation>Conservado de «%1»: iniciales en %2 de %3 frases, y lo firmado.</translation>
        </message>
        <message>
            <source>Kept of “%1”: initials at %2 of %3 sentences.</source>
            <translation>Conservado de «%1»: iniciales en %2 de %3 frases.</translation>
        </message>
        <message>
            <source>Not finished yet: %1.</source>
            <translation>Aún sin terminar: %1.</translation>
        </message>
        <message>
            <source>Answers can be copied once %1 has agreed, on paper or here, that they are kept. That consent is missing, so nothing was begun.</source>
            <translation>Las respuestas se pueden copiar cuando %1 haya aceptado, en papel o aquí, que se guarden. Falta ese consentimiento, así que no se empezó nada.</translation>
        </message>
        <message>
            <source>The protocol of this aftercare asks no check-in, so nothing was begun. Write a note in the client's file.</source>
            <translation>El protocolo de estos cuidados no pide controles, así que no se empezó nada. Escriba una nota en la ficha del cliente.</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>The check-in is in the file now.</source>
            <translation>El control ya está en la ficha.</translation>
        </message>
        <message>
            <source>They looked at their aftercare and filled in no check-in.</source>
            <translation>Miró sus cuidados y no rellenó ningún control.</translation>
        </message>
        <message>
            <source>This check-in is dated before the session that it is about, so it was not kept. Check the tablet's date, and fill it in again.</source>
            <translation>Este control tiene fecha anterior a la sesión de la que trata, así que no se guardó. Revise la fecha de la tableta y rellénelo otra vez.</translation>
        </message>
        <message>
            <source>It is not known to which aftercare this check-in belongs, so it was not kept. The answers are still here; fill it in again from the client's care page.</source>
            <translation>No se sabe a qué cuidados pertenece este control, así que no se guardó. Las respuestas siguen aquí; rellénelo otra vez desde la página de cuidados del cliente.</translation>
        </message>
        <message>
            <source>Warning sign: %1</source>
            <translation>Señal de alarma: %1</translation>
        </message>
    </context>
    <context>
        <name>HeadSketch</name>
        <message>
            <source>Draw here</source>
            <translation>Dibuje aquí</translation>
        </message>
        <message>
            <source>Nothing is drawn.</source>
            <translation>No hay nada dibujado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) drawn.</source>
            <translation>
                <numerusform>%Ln línea dibujada.</numerusform>
                <numerusform>%Ln líneas dibujadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>HealingTimeline</name>
        <message>
            <source>Healing time is over</source>
            <translation>La curación ha terminado</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>Día %1 de %2</translation>
        </message>
        <message>
            <source>Day %1</source>
            <translation>Día %1</translation>
        </message>
        <message>
            <source>Days %1 to %2</source>
            <translation>Días %1 a %2</translation>
        </message>
    </context>
    <context>
        <name>HeldPhoto</name>
        <message>
            <source>A photo kept while the tablet was locked does not say what it is of. It was left where it is.</source>
            <translation>Una foto guardada con la tableta bloqueada no dice de qué es. Se dejó donde está.</translation>
        </message>
    </context>
    <context>
        <name>Hlc</name>
        <message>
            <source>A time stamp cannot be read.</source>
            <translation>No se puede leer una marca de tiempo.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>This says that it comes from your clinic, but it is not signed with the key of what your clinic gave you before. Nothing was taken from it. Call the clinic, and ask for a new one.</source>
            <translation>Dice que viene de su clínica, pero no está firmado con la clave de lo que su clínica le dio antes. No se ha guardado nada. Llame a la clínica y pida uno nuevo.</translation>
        </message>
        <message>
            <source>until tonight</source>
            <translation>hasta esta noche</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Desde el %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nuevo: %1</translation>
        </message>
        <message>
            <source>No longer: %1</source>
            <translation>Ya no: %1</translation>
        </message>
    </context>
    <context>
        <name>HomeBlocked</name>
        <message>
            <source>This cannot be opened now</source>
            <translation>Ahora no se puede abrir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>¿Empezar de nuevo?</translation>
        </message>
        <message>
            <source>What is here is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>Lo que hay aquí se aparta, sin cambios, y usted empieza con la aplicación vacía. Su clínica puede darle otra vez sus cuidados; los controles que no envió se pierden.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIn</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>Este archivo no se puede abrir. Mire si sigue ahí y si tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>This picture is too large. Take a smaller one.</source>
            <translation>Esta imagen es demasiado grande. Elija una más pequeña.</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckInPage</name>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>¿Algo va mal?</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>Todo está bien</translation>
        </message>
    </context>
    <context>
        <name>HomeCheckIns</name>
        <message>
            <source>Your check-ins</source>
            <translation>Sus controles</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Todavía ninguno.</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Carpeta para el archivo</translation>
        </message>
        <message>
            <source>Write a file for the clinic</source>
            <translation>Crear un archivo para la clínica</translation>
        </message>
    </context>
    <context>
        <name>HomeDayList</name>
        <message>
            <source>Day by day</source>
            <translation>Día a día</translation>
        </message>
        <message>
            <source>Begins: %1</source>
            <translation>Empieza: %1</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>Último día: %1</translation>
        </message>
        <message>
            <source>Day %1, %2</source>
            <translation>Día %1, %2</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
    </context>
    <context>
        <name>HomeHead</name>
        <message>
            <source>Something is wrong?</source>
            <translation>¿Algo va mal?</translation>
        </message>
    </context>
    <context>
        <name>HomeMore</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>Sus sesiones</translation>
        </message>
        <message>
            <source>Open a new file or code</source>
            <translation>Abrir un archivo o código nuevo</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Idioma y aspecto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>HomeNavigation</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>HomePack</name>
        <message>
            <source>This file cannot be opened. See whether it is still there, and whether you may read it.</source>
            <translation>Este archivo no se puede abrir. Mire si sigue ahí y si tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>This file is larger than an aftercare pack can be, so it was not opened.</source>
            <translation>Este archivo es más grande de lo que puede ser un paquete de cuidados, así que no se abrió.</translation>
        </message>
        <message>
            <source>This file could not be read to its end. Try again, or copy it to this device first.</source>
            <translation>Este archivo no se pudo leer hasta el final. Inténtelo de nuevo o cópielo antes a este dispositivo.</translation>
        </message>
        <message>
            <source>No code was found in this picture. Take one on which the whole code is sharp.</source>
            <translation>No se encontró ningún código en esta foto. Haga una en la que el código se vea entero y nítido.</translation>
        </message>
    </context>
    <context>
        <name>HomePackPage</name>
        <message>
            <source>Is this yours?</source>
            <translation>¿Es lo suyo?</translation>
        </message>
        <message>
            <source>Open your aftercare</source>
            <translation>Abra sus cuidados</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>No se ha guardado nada.</translation>
        </message>
        <message>
            <source>Your session on %1</source>
            <translation>Su sesión del %1</translation>
        </message>
        <message>
            <source>Telephone: %1</source>
            <translation>Teléfono: %1</translation>
        </message>
        <message>
            <source>Yes, open it</source>
            <translation>Sí, abrirlo</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>No, dejarlo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Hold the code that the clinic shows before the camera, so that all of it is in the picture.</source>
            <translation>Ponga el código que muestra la clínica ante la cámara, de modo que se vea entero.</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Lo que ve la cámara</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>De otra manera</translation>
        </message>
        <message>
            <source>A code</source>
            <translation>Un código</translation>
        </message>
        <message>
            <source>The clinic shows it on its screen, or gave it to you on paper.</source>
            <translation>La clínica lo muestra en su pantalla o se lo ha dado en papel.</translation>
        </message>
        <message>
            <source>Scan the code</source>
            <translation>Escanear el código</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>Un archivo</translation>
        </message>
        <message>
            <source>A file that ends in .stipplecare, or a picture of the code. You can also drop it here.</source>
            <translation>Un archivo que termina en .stipplecare, o una foto del código. También puede arrastrarlo aquí.</translation>
        </message>
        <message>
            <source>Where the file is</source>
            <translation>Dónde está el archivo</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, que empieza por /.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <source>What the code says</source>
            <translation>Lo que dice el código</translation>
        </message>
        <message>
            <source>The address, copied from another device</source>
            <translation>La dirección, copiada de otro dispositivo</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Abrir la dirección</translation>
        </message>
    </context>
    <context>
        <name>HomePassphrase</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elija una frase de contraseña</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Hola de nuevo</translation>
        </message>
        <message>
            <source>It keeps your aftercare and your check-ins private on this device. Write these words down, or type your own.</source>
            <translation>Mantiene privados en este dispositivo sus cuidados y sus controles. Anote estas palabras o escriba las suyas.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Otras palabras</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>La he anotado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>If you forget it, nobody can open what is here. Your clinic can give you your aftercare again; your own check-ins that you did not send would be lost.</source>
            <translation>Si la olvida, nadie podrá abrir lo que hay aquí. Su clínica puede darle otra vez sus cuidados; los controles suyos que no envió se perderían.</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>La he olvidado</translation>
        </message>
        <message>
            <source>Begin anew?</source>
            <translation>¿Empezar de nuevo?</translation>
        </message>
        <message>
            <source>Nobody can open what is here without the passphrase. It is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.</source>
            <translation>Sin la frase nadie puede abrir lo que hay aquí. Se aparta, sin cambios, y usted empieza con la aplicación vacía. Su clínica puede darle otra vez sus cuidados; los controles que no envió se pierden.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>HomePhoto</name>
        <message>
            <source>Would you like to add a photo?</source>
            <translation>¿Quiere añadir una foto?</translation>
        </message>
        <message>
            <source>It helps your clinic to see how it heals. It stays on this device until you send it, and where it was taken is not kept.</source>
            <translation>Ayuda a su clínica a ver cómo sana. Se queda en este dispositivo hasta que la envíe, y no se guarda dónde se tomó.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Su foto</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Lo que ve la cámara</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Choose a picture, or go on without one.</source>
            <translation>Este dispositivo no tiene ninguna cámara que se pueda usar. Elija una foto o siga sin ella.</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Hacer la foto</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar la cámara</translation>
        </message>
        <message>
            <source>Or a picture: where it is</source>
            <translation>O una imagen: dónde está</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, que empieza por /.</translation>
        </message>
        <message>
            <source>Take this picture</source>
            <translation>Usar esta imagen</translation>
        </message>
        <message>
            <source>Another photo</source>
            <translation>Otra foto</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Finish without a photo</source>
            <translation>Terminar sin foto</translation>
        </message>
    </context>
    <context>
        <name>HomeQuestions</name>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
    </context>
    <context>
        <name>HomeReminder</name>
        <message>
            <source>Daily reminder</source>
            <translation>Recordatorio diario</translation>
        </message>
        <message>
            <source>Remind me every day</source>
            <translation>Recordármelo cada día</translation>
        </message>
        <message>
            <source>At</source>
            <translation>A las</translation>
        </message>
        <message>
            <source>Keep what it is about to yourself</source>
            <translation>Que nadie más sepa de qué se trata</translation>
        </message>
        <message>
            <source>Reminders then only say that there is one. Otherwise, while Stipple is open, they also say what the day brings.</source>
            <translation>Así los recordatorios solo dicen que hay uno. Si no, mientras Stipple está abierto, dicen también qué trae el día.</translation>
        </message>
    </context>
    <context>
        <name>HomeSignsPage</name>
        <message>
            <source>When to get help</source>
            <translation>Cuándo pedir ayuda</translation>
        </message>
    </context>
    <context>
        <name>HomeToday</name>
        <message>
            <source>Before your session on %1</source>
            <translation>Antes de su sesión del %1</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>This is an earlier session.</source>
            <translation>Es una sesión anterior.</translation>
        </message>
        <message>
            <source>This is not today.</source>
            <translation>Este día no es hoy.</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Ir a hoy</translation>
        </message>
        <message>
            <source>You have begun a check-in today. Your answers are kept.</source>
            <translation>Hoy ha empezado un control. Sus respuestas están guardadas.</translation>
        </message>
        <message>
            <source>You have checked in today. If something changes, check in again.</source>
            <translation>Hoy ya ha hecho el control. Si algo cambia, hágalo otra vez.</translation>
        </message>
        <message>
            <source>How is it going today? It takes one minute.</source>
            <translation>¿Cómo va hoy? Lleva un minuto.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Seguir con él</translation>
        </message>
        <message>
            <source>Check in again</source>
            <translation>Hacer otro control</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Hacer el control</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Día siguiente</translation>
        </message>
    </context>
    <context>
        <name>HomeTold</name>
        <message>
            <source>Please act on this</source>
            <translation>Por favor, actúe</translation>
        </message>
        <message>
            <source>Thank you. It is saved.</source>
            <translation>Gracias. Está guardado.</translation>
        </message>
        <message>
            <source>Your clinic does not see this by itself. Under More you can send your check-ins to it.</source>
            <translation>Su clínica no lo ve por sí sola. En Más puede enviarle sus controles.</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Volver a hoy</translation>
        </message>
    </context>
    <context>
        <name>HomeWho</name>
        <message>
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>I am a client</source>
            <translation>Soy cliente</translation>
        </message>
        <message>
            <source>You were treated, and your clinic gave you a code or a file with your aftercare. Here you see it day by day.</source>
            <translation>Le han tratado, y su clínica le ha dado un código o un archivo con sus cuidados. Aquí los ve día a día.</translation>
        </message>
        <message>
            <source>Open my aftercare</source>
            <translation>Abrir mis cuidados</translation>
        </message>
        <message>
            <source>This is a clinic's tablet</source>
            <translation>Es la tableta de una clínica</translation>
        </message>
        <message>
            <source>You work in a clinic, and want to keep its clients, consents and sessions on this tablet.</source>
            <translation>Trabaja en una clínica y quiere guardar en esta tableta sus clientes, consentimientos y sesiones.</translation>
        </message>
        <message>
            <source>Set up the clinic</source>
            <translation>Configurar la clínica</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Clients from a file</source>
            <translation>Clientes de un archivo</translation>
        </message>
        <message>
            <source>A CSV file with headings: name, phone, e-mail, date of birth, language, address, notes, emergency contact. Nothing is added before you have seen it.</source>
            <translation>Un archivo CSV con encabezados: name, phone, email, born, language, address, notes, emergency contact. No se añade nada antes de que lo haya visto.</translation>
        </message>
        <message>
            <source>Folder or file</source>
            <translation>Carpeta o archivo</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
        <message>
            <source>To mend in the file</source>
            <translation>Para corregir en el archivo</translation>
        </message>
        <message>
            <source>These columns mean nothing here and are left out: %1</source>
            <translation>Estas columnas no significan nada aquí y se omiten: %1</translation>
        </message>
        <message>
            <source>Also add those who look like somebody who is here already</source>
            <translation>Añadir también a quienes se parecen a alguien que ya está</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>Qué contiene el archivo</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Otro archivo</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln client(s)</source>
            <translation>
                <numerusform>Añadir %Ln cliente</numerusform>
                <numerusform>Añadir %Ln clientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message>
            <source>Left out. %1</source>
            <translation>Se omite. %1</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This document cannot be signed: it holds %1.</source>
            <translation>No se puede firmar este documento: contiene %1.</translation>
        </message>
        <message>
            <source>a number out of range</source>
            <translation>un número fuera de los límites posibles</translation>
        </message>
        <message>
            <source>half a character</source>
            <translation>medio carácter</translation>
        </message>
        <message>
            <source>Not valid JSON at line %1, column %2: %3</source>
            <translation>JSON no válido en la línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>the name "%1" stands twice in one object.</source>
            <translation>el nombre «%1» aparece dos veces en un objeto.</translation>
        </message>
        <message>
            <source>more than %1 values.</source>
            <translation>más de %1 valores.</translation>
        </message>
        <message>
            <source>nested more than %1 deep.</source>
            <translation>más de %1 niveles de anidamiento.</translation>
        </message>
        <message>
            <source>This document is too large: %1 bytes, at most %2.</source>
            <translation>Este documento es demasiado grande: %1 bytes; como máximo, %2.</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>%1 goes through this with you.</source>
            <translation>%1 lo repasa con usted.</translation>
        </message>
        <message>
            <source>Your practitioner will talk with you about this.</source>
            <translation>Su profesional hablará de esto con usted.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>A partir del %1</translation>
        </message>
        <message>
            <source>Before your treatment</source>
            <translation>Antes de su tratamiento</translation>
        </message>
        <message>
            <source>For your appointment on %1.</source>
            <translation>Para su cita del %1.</translation>
        </message>
        <message>
            <source>You get this list with its dates once your appointment is booked.</source>
            <translation>Recibirá esta lista con sus fechas cuando su cita esté reservada.</translation>
        </message>
        <message>
            <source>Last on %1</source>
            <translation>Por última vez el %1</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>After your treatment</source>
            <translation>Después de su tratamiento</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>That is all. Please give the tablet back to %1.</source>
            <translation>Eso es todo. Por favor, devuelva la tableta a %1.</translation>
        </message>
        <message>
            <source>You do not want your answers to be kept on this tablet. So it has asked you nothing. %1 talks with you about other ways; without knowing about your health nobody can treat you safely.</source>
            <translation>No quiere que sus respuestas se guarden en esta tableta. Por eso no le ha preguntado nada. %1 hablará con usted de otras maneras; sin saber de su salud nadie puede tratarle con seguridad.</translation>
        </message>
        <message>
            <source>%1 gives you the text and the questions on paper.</source>
            <translation>%1 le dará el texto y las preguntas en papel.</translation>
        </message>
        <message>
            <source>You did not agree to the treatment, so there is none today. You can come back.</source>
            <translation>No aceptó el tratamiento, así que hoy no lo hay. Puede volver otro día.</translation>
        </message>
        <message>
            <source>%1 signs too. Then you get a copy of what you have signed.</source>
            <translation>%1 también firma. Después recibe una copia de lo que ha firmado.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>That is all. Keep the paper, unlock the tablet, and look at what the answers mean.</source>
            <translation>Eso es todo. Guarde el papel, desbloquee la tableta y mire qué significan las respuestas.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>the clinic and its telephone number</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KioskAftercarePage</name>
        <message>
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Eso es todo</translation>
        </message>
        <message>
            <source>Say how I am</source>
            <translation>Decir cómo estoy</translation>
        </message>
    </context>
    <context>
        <name>KioskCover</name>
        <message>
            <source>Please give this tablet back</source>
            <translation>Por favor, devuelva esta tableta</translation>
        </message>
        <message>
            <source>Please give this tablet to %1</source>
            <translation>Por favor, entregue esta tableta a %1</translation>
        </message>
        <message>
            <source>Thank you. Your answers are safe.</source>
            <translation>Gracias. Sus respuestas están a salvo.</translation>
        </message>
        <message>
            <source>It has been lying here for a while. Your answers are safe.</source>
            <translation>Lleva un rato sin usarse. Sus respuestas están a salvo.</translation>
        </message>
        <message>
            <source>The last entry is not saved yet.</source>
            <translation>Lo último aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>For staff: unlock</source>
            <translation>Para el personal: desbloquear</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Seguir rellenando</translation>
        </message>
    </context>
    <context>
        <name>KioskFrame</name>
        <message>
            <source>This is not saved yet.</source>
            <translation>Esto aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>All is right</source>
            <translation>Todo está bien</translation>
        </message>
        <message>
            <source>Give the tablet back now?</source>
            <translation>¿Devolver la tableta ahora?</translation>
        </message>
        <message>
            <source>What you have answered is kept. You can go on later, at the same question.</source>
            <translation>Lo que ha respondido se conserva. Puede seguir más tarde en la misma pregunta.</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Devolverla</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Seguir rellenando</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Copied from paper by %1</source>
            <translation>Copiado del papel por %1</translation>
        </message>
    </context>
    <context>
        <name>KioskLanguagePage</name>
        <message>
            <source>Hello, %1</source>
            <translation>Hola, %1</translation>
        </message>
        <message>
            <source>In which language would you like to read?</source>
            <translation>¿En qué idioma quiere leer?</translation>
        </message>
        <message>
            <source>Larger text: the plus above.</source>
            <translation>Texto más grande: el signo más de arriba.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>KioskWordsPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>✓ Saved on this tablet</source>
            <translation>✓ Guardado en esta tableta</translation>
        </message>
        <message>
            <source>Give the tablet back</source>
            <translation>Devolver la tableta</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Which language do you work in?</source>
            <translation>¿En qué idioma trabaja?</translation>
        </message>
        <message>
            <source>Each client can choose another one for their forms.</source>
            <translation>Cada cliente puede elegir otro para sus formularios.</translation>
        </message>
    </context>
    <context>
        <name>LongTextEntry</name>
        <message numerus="yes">
            <source>%Ln character(s) left</source>
            <translation>
                <numerusform>Queda %Ln carácter</numerusform>
                <numerusform>Quedan %Ln caracteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LotFields</name>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>The shade, or the needle's configuration.</source>
            <translation>El tono, o la configuración de la aguja.</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Número de lote</translation>
        </message>
        <message>
            <source>As it stands on the package.</source>
            <translation>Como figura en el envase.</translation>
        </message>
        <message>
            <source>Expiry date</source>
            <translation>Fecha de caducidad</translation>
        </message>
        <message>
            <source>Month and year, or the day</source>
            <translation>Mes y año, o el día</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Came in on</source>
            <translation>Llegó el</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De qué</translation>
        </message>
        <message>
            <source>ml, bottles, pieces</source>
            <translation>ml, frascos, unidades</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
    </context>
    <context>
        <name>LotPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Put into stock</source>
            <translation>Añadir a las existencias</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>LotStates</name>
        <message>
            <source>What is done with it</source>
            <translation>Qué se hace con él</translation>
        </message>
        <message>
            <source>Opened today</source>
            <translation>Abierto hoy</translation>
        </message>
        <message>
            <source>Not opened after all</source>
            <translation>No se abrió al final</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Agotado</translation>
        </message>
        <message>
            <source>Not used up after all</source>
            <translation>No se agotó al final</translation>
        </message>
        <message>
            <source>Recall this lot</source>
            <translation>Retirar este lote</translation>
        </message>
        <message>
            <source>Not recalled after all</source>
            <translation>No se retira al final</translation>
        </message>
        <message>
            <source>Take the recall back?</source>
            <translation>¿Anular la retirada?</translation>
        </message>
        <message>
            <source>This lot may then be used again. That it was recalled, and that you took it back, stays in its history.</source>
            <translation>Este lote podrá usarse de nuevo. Que se retiró, y que usted lo anuló, queda en su historial.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>Leave it recalled</source>
            <translation>Dejarlo retirado</translation>
        </message>
    </context>
    <context>
        <name>LotUses</name>
        <message>
            <source>Used for</source>
            <translation>Usado en</translation>
        </message>
        <message>
            <source>Write the list to a file</source>
            <translation>Escribir la lista en un archivo</translation>
        </message>
        <message>
            <source>Who had this lot, as a file</source>
            <translation>A quién se aplicó este lote, como archivo</translation>
        </message>
        <message>
            <source>The file is not encrypted: names, telephone numbers, days and what was used. Whoever has it can read it.</source>
            <translation>El archivo no está cifrado: nombres, teléfonos, días y qué se usó. Quien lo tenga puede leerlo.</translation>
        </message>
        <message>
            <source>Only who treats clients hands out this list.</source>
            <translation>Solo quien trata a clientes entrega esta lista.</translation>
        </message>
    </context>
    <context>
        <name>MergeChoices</name>
        <message>
            <source>%1 (%2) goes on. Everything of %3 (%4) comes with it: visits, forms, consents, photos, notes. Nothing is lost, and it can be taken apart again.</source>
            <translation>%1 (%2) continúa. Todo lo de %3 (%4) va con esa ficha: visitas, formularios, consentimientos, fotos, notas. No se pierde nada y se puede separar otra vez.</translation>
        </message>
        <message>
            <source>Let the other one go on</source>
            <translation>Que continúe la otra</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>En qué difieren</translation>
        </message>
        <message>
            <source>Both say the same.</source>
            <translation>Las dos dicen lo mismo.</translation>
        </message>
        <message>
            <source>%1 · kept in any case</source>
            <translation>%1 · se conserva siempre</translation>
        </message>
    </context>
    <context>
        <name>MonthDayEntry</name>
        <message>
            <source>%1 has no such day.</source>
            <translation>%1 no tiene ese día.</translation>
        </message>
        <message>
            <source>Choose a date from %1 to %2.</source>
            <translation>Elija una fecha del %1 al %2.</translation>
        </message>
        <message>
            <source>Choose %1 or later.</source>
            <translation>Elija el %1 o más tarde.</translation>
        </message>
        <message>
            <source>Choose %1 or earlier.</source>
            <translation>Elija el %1 o antes.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>day, if you know</source>
            <translation>día, si lo sabe</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>The month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Mes siguiente</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
    </context>
    <context>
        <name>OwnerStep</name>
        <message>
            <source>And who are you?</source>
            <translation>¿Y quién es usted?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>You become the owner of this vault. You can add your colleagues later.</source>
            <translation>Usted será la persona propietaria de esta caja fuerte. Podrá añadir a sus colegas más adelante.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>The client has answered no questions yet, and without them nobody knows what they are to stop. Nothing was written.</source>
            <translation>El cliente todavía no ha respondido a ninguna pregunta, y sin ellas nadie sabe qué debe dejar. No se ha escrito nada.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEntry</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ocultar la frase de acceso</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de acceso</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elija una frase de acceso</translation>
        </message>
        <message>
            <source>It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.</source>
            <translation>Abre todo lo que hay en esta tableta. Nadie podrá buscarla por usted: elija una que vaya a recordar, cuatro o cinco palabras que no tengan nada que ver entre sí.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La misma otra vez</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <source>%1. Change who works here</source>
            <translation>%1. Cambiar quién trabaja aquí</translation>
        </message>
    </context>
    <context>
        <name>PersonSwitch</name>
        <message>
            <source>Who goes on?</source>
            <translation>¿Quién sigue?</translation>
        </message>
        <message>
            <source>Nobody else can unlock this tablet. Who works here is added in the settings.</source>
            <translation>Nadie más puede desbloquear esta tableta. Quien trabaja aquí se añade en los ajustes.</translation>
        </message>
        <message>
            <source>It is locked for you at once. What you are writing is kept.</source>
            <translation>Se bloquea para usted al momento. Lo que está escribiendo se conserva.</translation>
        </message>
    </context>
    <context>
        <name>PhotoExport</name>
        <message>
            <source>A photo cannot be drawn: %1.</source>
            <translation>No se puede dibujar una foto: %1.</translation>
        </message>
        <message>
            <source>There is not enough memory to draw a photo.</source>
            <translation>No hay memoria suficiente para dibujar una foto.</translation>
        </message>
        <message>
            <source>A photo could not be made into a JPEG.</source>
            <translation>No se pudo convertir una foto en JPEG.</translation>
        </message>
        <message>
            <source>Photos for teaching %1</source>
            <translation>Fotos para la enseñanza %1</translation>
        </message>
        <message>
            <source>Photos for publication %1</source>
            <translation>Fotos para publicar %1</translation>
        </message>
        <message>
            <source>Photos %1</source>
            <translation>Fotos %1</translation>
        </message>
        <message>
            <source>No photo was chosen.</source>
            <translation>No se ha elegido ninguna foto.</translation>
        </message>
        <message>
            <source>%1 is no photo of this client that may be used so.</source>
            <translation>%1 no es una foto de este cliente que pueda usarse así.</translation>
        </message>
        <message>
            <source>The release of %1 is not for this place: the client did not choose it, or took it back.</source>
            <translation>La autorización del %1 no es para este lugar: el cliente no lo eligió o lo retiró.</translation>
        </message>
        <message>
            <source>The release of %1 was signed for version %2 of the text; it is now version %3. Have it signed again.</source>
            <translation>La autorización del %1 se firmó para la versión %2 del texto; ahora es la versión %3. Pida que se firme de nuevo.</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the release of %1. Ask the client and have it signed again.</source>
            <translation>Dos tabletas saben cosas contrarias de la autorización del %1. Pregunte al cliente y pida que se firme de nuevo.</translation>
        </message>
        <message>
            <source>The client has signed no release for this use.</source>
            <translation>El cliente no ha firmado ninguna autorización para este uso.</translation>
        </message>
        <message>
            <source>On %1 the client refused photos.</source>
            <translation>El %1 el cliente rechazó las fotos.</translation>
        </message>
        <message>
            <source>The client took the release back on %1.</source>
            <translation>El cliente retiró la autorización el %1.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>No existe ese cliente.</translation>
        </message>
        <message>
            <source>%1 No photo was exported.</source>
            <translation>%1 No se ha exportado ninguna foto.</translation>
        </message>
        <message>
            <source>No photo was exported, and nothing half is left.</source>
            <translation>No se ha exportado ninguna foto y no queda nada a medias.</translation>
        </message>
    </context>
    <context>
        <name>PhotoWords</name>
        <message>
            <source>Photographed paper</source>
            <translation>Papel fotografiado</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation>Borrar la última cifra</translation>
        </message>
    </context>
    <context>
        <name>PractitionerFrame</name>
        <message>
            <source>Keep what you changed?</source>
            <translation>¿Conservar los cambios?</translation>
        </message>
        <message>
            <source>Something on this page is not saved yet.</source>
            <translation>Hay algo en esta página que aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>For reading only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Something here is older than it should be. Nothing can be changed until that is confirmed.</source>
            <translation>Aquí hay algo más antiguo de lo que debería. No se puede cambiar nada hasta que se confirme.</translation>
        </message>
        <message>
            <source>See what was noticed</source>
            <translation>Ver lo que se notó</translation>
        </message>
    </context>
    <context>
        <name>PractitionersList</name>
        <message>
            <source>Practitioners</source>
            <translation>Profesionales</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <source>Change my passphrase or PIN</source>
            <translation>Cambiar mi frase de contraseña o PIN</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Cambiar mi frase de contraseña</translation>
        </message>
        <message>
            <source>Roles decide what this app offers to whom. They are no lock: whoever can unlock the tablet holds the key to all of it.</source>
            <translation>El cargo decide qué ofrece la aplicación a cada cual. No es un candado: quien puede desbloquear la tableta tiene la llave de todo.</translation>
        </message>
    </context>
    <context>
        <name>PractitionersPerson</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>Se muestra al elegir quién desbloquea, así que puede leerlo cualquiera que tenga la tableta.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>No way in</source>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <source>This person cannot unlock the tablet. Let them choose a passphrase here if they shall.</source>
            <translation>Esta persona no puede desbloquear la tableta. Si debe poder, que elija aquí una frase de contraseña.</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elija una frase de acceso</translation>
        </message>
        <message>
            <source>When they leave</source>
            <translation>Cuando se marcha</translation>
        </message>
        <message>
            <source>Their way in is taken away at once; what they recorded stays. Whoever kept an older copy of this tablet's files, and the passphrase, can still open that copy.</source>
            <translation>Su acceso se retira enseguida; lo que registró se conserva. Quien guardara una copia anterior de los archivos de esta tableta, y la frase de contraseña, aún puede abrir esa copia.</translation>
        </message>
        <message>
            <source>Take their way in away</source>
            <translation>Retirar su acceso</translation>
        </message>
        <message>
            <source>Take the way in of %1 away?</source>
            <translation>¿Retirar el acceso de %1?</translation>
        </message>
        <message>
            <source>From now on they cannot unlock this tablet. You can let them in again later, with a new passphrase.</source>
            <translation>Desde ahora no podrá desbloquear esta tableta. Más adelante puede volver a darle acceso, con una frase nueva.</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirarlo</translation>
        </message>
    </context>
    <context>
        <name>PractitionersSecret</name>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <source>What you unlock with</source>
            <translation>Con qué desbloquea usted</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Shown where one picks oneself to unlock, so anybody with the tablet can read it.</source>
            <translation>Se muestra al elegir quién desbloquea, así que puede leerlo cualquiera que tenga la tableta.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Hand the tablet to them: they choose it themselves, and nobody else needs to know it.</source>
            <translation>Entréguele la tableta: que la elija por su cuenta; nadie más tiene que saberla.</translation>
        </message>
        <message>
            <source>What you unlock with now</source>
            <translation>Con qué desbloquea usted ahora</translation>
        </message>
        <message>
            <source>Unlock with</source>
            <translation>Desbloquear con</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Una frase de contraseña</translation>
        </message>
        <message>
            <source>A PIN</source>
            <translation>Un PIN</translation>
        </message>
        <message>
            <source>Six digits. They open nothing without this device, whose keystore holds the other half: on another tablet, or after the system was set up anew, the recovery code is needed.</source>
            <translation>Seis cifras. No abren nada sin este dispositivo, cuyo almacén de claves guarda la otra mitad: en otra tableta, o tras reinstalar el sistema, hace falta el código de recuperación.</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Frase de contraseña nueva</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>Picture them in one scene to remember them, then type them above, twice.</source>
            <translation>Imagíneselas en una misma escena para recordarlas y escríbalas arriba, dos veces.</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>Sugerir cinco palabras</translation>
        </message>
        <message>
            <source>Suggest five others</source>
            <translation>Sugerir otras cinco</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDecision</name>
        <message>
            <source>Please say why: whoever is treated by it may ask.</source>
            <translation>Diga por qué: quien reciba el tratamiento puede preguntarlo.</translation>
        </message>
        <message>
            <source>This cannot be decided here. Nothing was changed.</source>
            <translation>Esto no se puede decidir aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>Ya es así.</translation>
        </message>
        <message>
            <source>The protocol cannot be used with this. Nothing was changed.</source>
            <translation>El protocolo no se puede usar así. No se ha cambiado nada.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolDifference</name>
        <message>
            <source>Followed here</source>
            <translation>Se sigue aquí</translation>
        </message>
        <message>
            <source>Follow this</source>
            <translation>Seguir esto</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Por qué: %1</translation>
        </message>
    </context>
    <context>
        <name>ProtocolEntry</name>
        <message>
            <source>The clinic does not use this entry.</source>
            <translation>La clínica no usa esta entrada.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>For a clinician to check: %1</source>
            <translation>Por revisar por un clínico: %1</translation>
        </message>
        <message>
            <source>What the clinic decided</source>
            <translation>Lo que decidió la clínica</translation>
        </message>
        <message>
            <source>As the protocol came</source>
            <translation>Como vino el protocolo</translation>
        </message>
        <message>
            <source>Decide for this clinic</source>
            <translation>Decidir para esta clínica</translation>
        </message>
        <message>
            <source>Not sooner than, in days</source>
            <translation>No antes de, en días</translation>
        </message>
        <message>
            <source>Wait that long</source>
            <translation>Esperar ese tiempo</translation>
        </message>
        <message>
            <source>Do not use this entry</source>
            <translation>No usar esta entrada</translation>
        </message>
        <message>
            <source>Use this entry again</source>
            <translation>Volver a usar esta entrada</translation>
        </message>
        <message>
            <source>Only the owner decides what the clinic follows.</source>
            <translation>Solo quien es titular decide qué sigue la clínica.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Your name, the day and this reason stay with the rule.</source>
            <translation>Su nombre, el día y este motivo quedan con la regla.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolList</name>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>The clinic has decided nothing by itself yet: the protocol is followed as it came.</source>
            <translation>La clínica aún no ha decidido nada por su cuenta: se sigue el protocolo tal como vino.</translation>
        </message>
        <message>
            <source>Nothing in the protocol fits.</source>
            <translation>Nada en el protocolo coincide.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolListHead</name>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>The rules that decide who can be treated, and when. Each says where it comes from; where sources differ, all of them are shown, and which one is followed.</source>
            <translation>Las reglas que deciden a quién se puede tratar y cuándo. Cada una dice de dónde viene; donde las fuentes difieren se muestran todas, y cuál se sigue.</translation>
        </message>
        <message>
            <source>Search the protocol</source>
            <translation>Buscar en el protocolo</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Sources differ</source>
            <translation>Las fuentes difieren</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>Decidido aquí</translation>
        </message>
        <message>
            <source>For a clinician to check</source>
            <translation>Por revisar por un clínico</translation>
        </message>
    </context>
    <context>
        <name>ProtocolRow</name>
        <message>
            <source>sources differ</source>
            <translation>las fuentes difieren</translation>
        </message>
        <message>
            <source>decided by the clinic</source>
            <translation>decidido por la clínica</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>sin usar</translation>
        </message>
    </context>
    <context>
        <name>ProtocolSheet</name>
        <message>
            <source>%1–%2</source>
            <comment>a range</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Before a session</source>
            <translation>Antes de una sesión</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Plan de sesiones</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Fotografías</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Cuidados posteriores</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Señales de alarma</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentimientos</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costes</translation>
        </message>
        <message>
            <source>Questions clients ask</source>
            <translation>Preguntas de los clientes</translation>
        </message>
        <message>
            <source>What is claimed elsewhere</source>
            <translation>Lo que se afirma en otros sitios</translation>
        </message>
        <message>
            <source>Lists to choose from</source>
            <translation>Listas para elegir</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Not sooner than</source>
            <translation>No antes de</translation>
        </message>
        <message>
            <source>Better not sooner than</source>
            <translation>Mejor no antes de</translation>
        </message>
        <message>
            <source>And after the session, for</source>
            <translation>Y después de la sesión, durante</translation>
        </message>
        <message>
            <source>Youngest age</source>
            <translation>Edad mínima</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>Se dice al cliente</translation>
        </message>
        <message>
            <source>Told to you</source>
            <translation>Se le dice a usted</translation>
        </message>
        <message>
            <source>Before the session</source>
            <translation>Antes de la sesión</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sesiones previstas</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Days between sessions, refused under</source>
            <translation>Días entre sesiones, se rechaza por debajo de</translation>
        </message>
        <message>
            <source>Days between sessions, suggested</source>
            <translation>Días entre sesiones, recomendados</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Qué se hace</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <comment>a day</comment>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>The signature means</source>
            <translation>La firma significa</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>What to say about it</source>
            <translation>Qué decir de ello</translation>
        </message>
        <message>
            <source>The clinic's own decision</source>
            <translation>Decisión de la propia clínica</translation>
        </message>
        <message>
            <source>Common practice; a clinician should confirm it</source>
            <translation>Práctica habitual; debería confirmarla un profesional clínico</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a document, a place in it</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a source: what it says</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln years</source>
            <translation>
                <numerusform>%Ln año</numerusform>
                <numerusform>%Ln años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months</source>
            <translation>
                <numerusform>%Ln mes</numerusform>
                <numerusform>%Ln meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln semana</numerusform>
                <numerusform>%Ln semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hours</source>
            <translation>
                <numerusform>%Ln hora</numerusform>
                <numerusform>%Ln horas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>sin usar</translation>
        </message>
        <message>
            <source>%1 planned, %2 possible</source>
            <comment>sessions</comment>
            <translation>%1 previstas, %2 posibles</translation>
        </message>
        <message>
            <source>From a source</source>
            <translation>De una fuente</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>Práctica habitual</translation>
        </message>
        <message>
            <source>The clinic's own</source>
            <translation>De la clínica</translation>
        </message>
        <message>
            <source>Noted only</source>
            <translation>Solo se anota</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Precaución</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Esperar</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>Hay que volver a preguntar</translation>
        </message>
        <message>
            <source>A doctor's letter is needed</source>
            <translation>Hace falta una carta médica</translation>
        </message>
        <message>
            <source>No treatment</source>
            <translation>Sin tratamiento</translation>
        </message>
    </context>
    <context>
        <name>ProtocolStep</name>
        <message>
            <source>Where the sources differ</source>
            <translation>Dónde difieren las fuentes</translation>
        </message>
        <message>
            <source>On these questions the published sources do not agree. The usual answer is chosen. You can go on as it is, and decide otherwise at any time in the settings.</source>
            <translation>En estas cuestiones las fuentes publicadas no coinciden. La respuesta habitual ya está elegida. Puede seguir así y decidir otra cosa cuando quiera en los ajustes.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>This is too long for a code.</source>
            <translation>Esto es demasiado largo para un código.</translation>
        </message>
        <message>
            <source>The code could not be drawn. Nothing was written.</source>
            <translation>No se pudo dibujar el código. No se ha escrito nada.</translation>
        </message>
    </context>
    <context>
        <name>RecallDialog</name>
        <message>
            <source>Recall this lot</source>
            <translation>Retirar este lote</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>From now on nothing of it may be used. Who had something of it is listed on its page, and can be written to a file for the calls.</source>
            <translation>Desde ahora no se podrá usar nada de él. En su página figura a quién se aplicó, y la lista puede escribirse en un archivo para hacer las llamadas.</translation>
        </message>
        <message>
            <source>Why is it recalled?</source>
            <translation>¿Por qué se retira?</translation>
        </message>
        <message>
            <source>Who says so?</source>
            <translation>¿Quién lo dice?</translation>
        </message>
        <message>
            <source>For instance: the maker's letter of 3 May, or the authority's notice.</source>
            <translation>Por ejemplo: la carta del fabricante del 3 de mayo, o el aviso de la autoridad.</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>it must have members</source>
            <translation>debe tener miembros</translation>
        </message>
        <message>
            <source>it ends before it starts</source>
            <translation>termina antes de empezar</translation>
        </message>
        <message>
            <source>it is milder than its findings</source>
            <translation>es más leve que sus hallazgos</translation>
        </message>
        <message>
            <source>it is earlier than that of a finding</source>
            <translation>es anterior a la fecha de un hallazgo</translation>
        </message>
        <message>
            <source>This change was not made, because of a mistake in Stipple. Nothing was lost; please report it.</source>
            <translation>Este cambio no se hizo, por un error de Stipple. No se perdió nada; comuníquelo, por favor.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>Un registro terminado no cambia nunca. Añada una corrección que diga qué corrige y por qué.</translation>
        </message>
        <message>
            <source>it is no name for a field</source>
            <translation>no es un nombre de campo</translation>
        </message>
        <message>
            <source>a field without a value is removed, not set</source>
            <translation>un campo sin valor se quita, no se escribe</translation>
        </message>
        <message>
            <source>a signature is either drawn or typed</source>
            <translation>una firma se dibuja o se escribe, no ambas cosas</translation>
        </message>
        <message>
            <source>an interpreter's language is missing</source>
            <translation>falta el idioma de un intérprete</translation>
        </message>
        <message>
            <source>a guardian's relationship is missing</source>
            <translation>falta el parentesco de un tutor</translation>
        </message>
        <message>
            <source>it does not say which practitioner signed</source>
            <translation>no dice qué profesional firmó</translation>
        </message>
        <message>
            <source>publishing is agreed to channel by channel</source>
            <translation>la publicación se autoriza canal por canal</translation>
        </message>
        <message>
            <source>neither the client nor a guardian has signed</source>
            <translation>no firmó ni el cliente ni un tutor</translation>
        </message>
        <message>
            <source>The name of a change cannot be read.</source>
            <translation>No se puede leer el nombre de un cambio.</translation>
        </message>
        <message>
            <source>it must list devices and their change numbers</source>
            <translation>debe enumerar dispositivos y sus números de cambio</translation>
        </message>
        <message>
            <source>it names something that is no device</source>
            <translation>nombra algo que no es un dispositivo</translation>
        </message>
        <message>
            <source>a change number must be whole, from 1 up</source>
            <translation>un número de cambio debe ser entero, desde 1</translation>
        </message>
        <message>
            <source>its value is of another kind</source>
            <translation>su valor es de otra clase</translation>
        </message>
        <message>
            <source>it is another type of record</source>
            <translation>es otro tipo de registro</translation>
        </message>
        <message>
            <source>A finished record never changes, but another content came under its name. The one that was here is kept; the other is set aside.</source>
            <translation>Un registro terminado no cambia nunca, pero llegó otro contenido con su nombre. Se conserva el que estaba aquí; el otro se aparta.</translation>
        </message>
        <message>
            <source>This was changed on another tablet without knowing that it had been finished. The finished one is kept; the change is set aside.</source>
            <translation>Esto se cambió en otra tableta sin saber que ya estaba terminado. Se conserva lo terminado; el cambio se aparta.</translation>
        </message>
        <message>
            <source>Another record came under the same name. The one that was here is kept; the other is set aside.</source>
            <translation>Llegó otro registro con el mismo nombre. Se conserva el que estaba aquí; el otro se aparta.</translation>
        </message>
        <message>
            <source>it is no id</source>
            <translation>no es un identificador</translation>
        </message>
        <message>
            <source>the time stamp is missing</source>
            <translation>falta la marca de tiempo</translation>
        </message>
        <message>
            <source>the time stamp cannot be read</source>
            <translation>no se puede leer la marca de tiempo</translation>
        </message>
        <message>
            <source>the time stamp lies outside the years 1 to 9999</source>
            <translation>la marca de tiempo está fuera de los años 1 a 9999</translation>
        </message>
        <message>
            <source>the time stamp is another device's</source>
            <translation>la marca de tiempo es de otro dispositivo</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>it holds no write</source>
            <translation>no contiene ninguna escritura</translation>
        </message>
        <message>
            <source>the name of a change cannot be read</source>
            <translation>no se puede leer el nombre de un cambio</translation>
        </message>
        <message>
            <source>a write has no value</source>
            <translation>una escritura no tiene valor</translation>
        </message>
        <message>
            <source>it does not name what it follows</source>
            <translation>no dice a qué sigue</translation>
        </message>
        <message>
            <source>a hash is not 64 hexadecimal digits</source>
            <translation>un hash no tiene 64 cifras hexadecimales</translation>
        </message>
        <message>
            <source>its hashes are not sorted, or stand twice</source>
            <translation>sus hashes no están ordenados o aparecen dos veces</translation>
        </message>
        <message>
            <source>the signature is not one</source>
            <translation>la firma no es una firma</translation>
        </message>
        <message>
            <source>it holds a change which the record has not seen</source>
            <translation>contiene un cambio que el registro no ha visto</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>it names no type</source>
            <translation>no indica ningún tipo</translation>
        </message>
        <message>
            <source>it must be a whole number from 1 up</source>
            <translation>debe ser un número entero desde 1</translation>
        </message>
        <message>
            <source>they are missing</source>
            <translation>faltan</translation>
        </message>
        <message>
            <source>A record does not fit: "%1": %2.</source>
            <translation>Un registro no es correcto: «%1»: %2.</translation>
        </message>
        <message>
            <source>A record holds "%1", which this version of Stipple does not know. It can be read after Stipple is updated.</source>
            <translation>Un registro contiene «%1», que esta versión de Stipple no conoce. Se podrá leer cuando se actualice Stipple.</translation>
        </message>
        <message>
            <source>it is a set; each element has its own name</source>
            <translation>es un conjunto; cada elemento tiene su propio nombre</translation>
        </message>
        <message>
            <source>it is no set</source>
            <translation>no es un conjunto</translation>
        </message>
        <message>
            <source>a correction says why it is one</source>
            <translation>una corrección dice por qué lo es</translation>
        </message>
        <message>
            <source>a correction names what it corrects</source>
            <translation>una corrección nombra lo que corrige</translation>
        </message>
        <message>
            <source>a finished record is not deleted</source>
            <translation>un registro terminado no se borra</translation>
        </message>
        <message>
            <source>it is not signed</source>
            <translation>no lleva firma</translation>
        </message>
        <message>
            <source>this type of record has none</source>
            <translation>este tipo de registro no lo tiene</translation>
        </message>
        <message>
            <source>a finished session cannot be without it</source>
            <translation>una sesión terminada no puede carecer de ello</translation>
        </message>
        <message>
            <source>its lot had expired on the day of the session</source>
            <translation>su lote había caducado el día de la sesión</translation>
        </message>
        <message>
            <source>a close-up names its zone</source>
            <translation>un primer plano nombra su zona</translation>
        </message>
        <message>
            <source>a scar's photo names the scar</source>
            <translation>la foto de una cicatriz nombra la cicatriz</translation>
        </message>
        <message>
            <source>a decision must leave one value</source>
            <translation>una decisión debe dejar un solo valor</translation>
        </message>
        <message>
            <source>this is no e-mail address</source>
            <translation>esto no es un correo electrónico</translation>
        </message>
        <message>
            <source>this is no language tag, such as "en" or "pt-BR"</source>
            <translation>esto no es una etiqueta de idioma, como «en» o «pt-BR»</translation>
        </message>
        <message>
            <source>this is no time zone, such as "Europe/Madrid"</source>
            <translation>esto no es una zona horaria, como «Europe/Madrid»</translation>
        </message>
        <message>
            <source>this is no currency, such as "USD"</source>
            <translation>esto no es una moneda, como «USD»</translation>
        </message>
        <message>
            <source>this is no checksum</source>
            <translation>esto no es una suma de comprobación</translation>
        </message>
        <message>
            <source>it must be text</source>
            <translation>debe ser texto</translation>
        </message>
        <message numerus="yes">
            <source>it is longer than %n characters</source>
            <translation>
                <numerusform>tiene más de %n carácter</numerusform>
                <numerusform>tiene más de %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds characters that cannot be shown</source>
            <translation>contiene caracteres que no se pueden mostrar</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>no contiene nada</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <source>it must lie between %1 and %2</source>
            <translation>debe estar entre %1 y %2</translation>
        </message>
        <message>
            <source>its strokes are not lists of x, y and time</source>
            <translation>sus trazos no son listas de x, y y tiempo</translation>
        </message>
        <message>
            <source>a point lies off every pad</source>
            <translation>un punto queda fuera de toda superficie de firma</translation>
        </message>
        <message>
            <source>it has too many points</source>
            <translation>tiene demasiados puntos</translation>
        </message>
        <message>
            <source>it must be yes or no</source>
            <translation>debe ser sí o no</translation>
        </message>
        <message>
            <source>it is no date</source>
            <translation>no es una fecha</translation>
        </message>
        <message>
            <source>it is no date, and no month or year</source>
            <translation>no es una fecha, ni un mes, ni un año</translation>
        </message>
        <message>
            <source>it is no date and time</source>
            <translation>no es una fecha con hora</translation>
        </message>
        <message>
            <source>it is no time of day</source>
            <translation>no es una hora del día</translation>
        </message>
        <message>
            <source>it is none of: %1</source>
            <translation>no es nada de lo siguiente: %1</translation>
        </message>
        <message>
            <source>it is not in base64</source>
            <translation>no está en base64</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <source>it must be a list</source>
            <translation>debe ser una lista</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n entries</source>
            <translation>
                <numerusform>tiene más de %n entrada</numerusform>
                <numerusform>tiene más de %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>a finished consultation says when it was</source>
            <translation>una consulta terminada dice cuándo fue</translation>
        </message>
        <message>
            <source>a finished consultation says what is to be treated</source>
            <translation>una consulta terminada dice qué se va a tratar</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCheckStep</name>
        <message>
            <source>Now from your paper</source>
            <translation>Ahora, desde su papel</translation>
        </message>
        <message>
            <source>Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.</source>
            <translation>Escriba estos tres grupos para comprobar que el código está bien anotado. Si alguno no coincide, vuelva atrás y mírelo de nuevo.</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Grupo %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodeStep</name>
        <message>
            <source>Write this down</source>
            <translation>Anote esto</translation>
        </message>
        <message>
            <source>This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.</source>
            <translation>Este código de recuperación abre la caja fuerte si olvida su frase de acceso. Solo se muestra ahora. Guarde el papel con sus documentos más importantes, no junto a la tableta.</translation>
        </message>
        <message>
            <source>Or print it</source>
            <translation>O imprímalo</translation>
        </message>
        <message>
            <source>Saved as a PDF on a stick, it can be printed elsewhere. Delete the file once it is on paper: whoever reads it can open the vault.</source>
            <translation>Guardado como PDF en una memoria, se puede imprimir en otro sitio. Borre el archivo cuando esté en papel: quien lo lea puede abrir la caja fuerte.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Save the recovery kit</source>
            <translation>Guardar la hoja de recuperación</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardada como %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKit</name>
        <message>
            <source>Recovery kit</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>The recovery kit could not be drawn. Copy the code by hand.</source>
            <translation>No se pudo dibujar la hoja de recuperación. Copie el código a mano.</translation>
        </message>
        <message>
            <source>%1 · made for %2 on %3</source>
            <comment>clinic · owner, day</comment>
            <translation>%1 · hecha para %2 el %3</translation>
        </message>
        <message>
            <source>This code opens the clinic's vault when the passphrase is forgotten or the tablet is lost. Without it and without the passphrase nobody can, not even we.</source>
            <translation>Este código abre la caja fuerte de la clínica si se olvida la frase de contraseña o se pierde la tableta. Sin él y sin la frase nadie puede, ni siquiera nosotros.</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Cómo se usa</translation>
        </message>
        <message>
            <source>On the tablet: choose “Use the recovery code” where you unlock, and type the nine groups. On another tablet: restore a back-up with it.</source>
            <translation>En la tableta: elija «Usar el código de recuperación» donde se desbloquea y escriba los nueve grupos. En otra tableta: restaure con él una copia de seguridad.</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Dónde guardarla</translation>
        </message>
        <message>
            <source>On paper, with your most important papers, and not with the tablet. Whoever reads it can open the vault. If it was saved as a file to print it, delete that file now.</source>
            <translation>En papel, con sus documentos más importantes y no con la tableta. Quien la lea puede abrir la caja fuerte. Si se guardó como archivo para imprimirla, borre ese archivo ahora.</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>Indique la ruta completa de una carpeta, empezando por /.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the stick plugged in?</source>
            <translation>%1 no está. ¿Está conectada la memoria?</translation>
        </message>
        <message>
            <source>Not beside the vault it opens: choose a stick or another folder.</source>
            <translation>No junto a la caja fuerte que abre: elija una memoria u otra carpeta.</translation>
        </message>
        <message>
            <source>stipple-recovery-kit</source>
            <translation>stipple-recuperacion</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>The list of reminders that were shown cannot be read.</source>
            <translation>No se puede leer la lista de los recordatorios que se mostraron.</translation>
        </message>
        <message>
            <source>Another program is reminding already.</source>
            <translation>Otro programa ya se encarga de los recordatorios.</translation>
        </message>
        <message>
            <source>The list of reminders that were shown was made by a newer Stipple. Update this one.</source>
            <translation>La lista de los recordatorios que se mostraron la hizo un Stipple más nuevo. Actualice este.</translation>
        </message>
        <message>
            <source>From today: %1</source>
            <translation>Desde hoy: %1</translation>
        </message>
        <message>
            <source>For the last time today: %1</source>
            <translation>Hoy por última vez: %1</translation>
        </message>
        <message>
            <source>Nothing changes today.</source>
            <translation>Hoy no cambia nada.</translation>
        </message>
        <message>
            <source>Today's check-in</source>
            <translation>El control de hoy</translation>
        </message>
        <message>
            <source>How does your scalp look today? The check-in takes a minute.</source>
            <translation>¿Cómo está hoy su cuero cabelludo? El control lleva un minuto.</translation>
        </message>
        <message>
            <source>Tomorrow is your next session</source>
            <translation>Mañana es su próxima sesión</translation>
        </message>
        <message>
            <source>It begins at %1, by the clinic's clock.</source>
            <translation>Empieza a las %1, hora de la clínica.</translation>
        </message>
        <message>
            <source>A reminder for today</source>
            <translation>Un recordatorio para hoy</translation>
        </message>
        <message>
            <source>Open Stipple to read it.</source>
            <translation>Abra Stipple para leerlo.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message numerus="yes">
            <source>Reminders of %n days were missed. They wait in Stipple.</source>
            <translation>
                <numerusform>Se perdió el recordatorio de %n día. Está en Stipple.</numerusform>
                <numerusform>Se perdieron los recordatorios de %n días. Están en Stipple.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of reminders cannot be read. Open Stipple; it is made anew then.</source>
            <translation>No se puede leer la lista de recordatorios. Abra Stipple; entonces se hace de nuevo.</translation>
        </message>
        <message>
            <source>The list of reminders was made by a newer Stipple. Update this one.</source>
            <translation>La lista de recordatorios la hizo un Stipple más nuevo. Actualice este.</translation>
        </message>
        <message>
            <source>The storage is full, so no reminder can be noted, and none is shown. Free some space.</source>
            <translation>El almacenamiento está lleno, así que no se puede anotar ningún recordatorio y no se muestra ninguno. Libere espacio.</translation>
        </message>
        <message>
            <source>The reminders' folder cannot be written to, so none is shown. Check its permissions.</source>
            <translation>No se puede escribir en la carpeta de los recordatorios, así que no se muestra ninguno. Compruebe sus permisos.</translation>
        </message>
        <message>
            <source>The storage reported a fault, so no reminder can be noted, and none is shown.</source>
            <translation>El almacenamiento dio un error, así que no se puede anotar ningún recordatorio y no se muestra ninguno.</translation>
        </message>
        <message>
            <source>There are no reminders.</source>
            <translation>No hay recordatorios.</translation>
        </message>
        <message>
            <source>A file of the reminders is not what was written.</source>
            <translation>Un archivo de los recordatorios no es el que se escribió.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>Versión %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Profesional</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Common practice, to be confirmed by a clinician</source>
            <translation>Práctica habitual, a confirmar por un clínico</translation>
        </message>
        <message>
            <source>This clinic's own rule</source>
            <translation>Regla propia de esta clínica</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Sources differ (%1): %2. Used here: %3.</source>
            <translation>Las fuentes difieren (%1): %2. Aquí se usa: %3.</translation>
        </message>
        <message>
            <source>Letter from %1, %2</source>
            <translation>Carta de %1, %2</translation>
        </message>
        <message>
            <source>Letter from %1</source>
            <translation>Carta de %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Treated in spite of it, see above</source>
            <translation>Tratado a pesar de ello, véase arriba</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Tratado a pesar del cribado</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Nada lo impide</translation>
        </message>
        <message>
            <source>Treatable; cautions are read</source>
            <translation>Tratable; precauciones leídas</translation>
        </message>
        <message>
            <source>Treatable with caution</source>
            <translation>Tratable con precaución</translation>
        </message>
        <message>
            <source>Treatable from %1</source>
            <translation>Tratable desde el %1</translation>
        </message>
        <message>
            <source>Not yet; no day can be named</source>
            <translation>Todavía no; no se puede decir un día</translation>
        </message>
        <message>
            <source>An answer is missing; ask again</source>
            <translation>Falta una respuesta; pregunte de nuevo</translation>
        </message>
        <message>
            <source>A doctor's letter is needed first</source>
            <translation>Primero hace falta una carta del médico</translation>
        </message>
        <message>
            <source>Not to be treated</source>
            <translation>No se puede tratar</translation>
        </message>
    </context>
    <context>
        <name>ReviewConsentPage</name>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Chosen places</source>
            <translation>Lugares elegidos</translation>
        </message>
        <message>
            <source>Initialled one by one</source>
            <translation>Con iniciales una por una</translation>
        </message>
        <message>
            <source>The client's questions</source>
            <translation>Preguntas del cliente</translation>
        </message>
        <message>
            <source>No answer was written down.</source>
            <translation>No se anotó ninguna respuesta.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Give the copy</source>
            <translation>Entregar la copia</translation>
        </message>
        <message>
            <source>Left the clinic under it</source>
            <translation>Salió de la clínica al amparo de esto</translation>
        </message>
    </context>
    <context>
        <name>ReviewFinding</name>
        <message>
            <source>Who says so</source>
            <translation>Quién lo dice</translation>
        </message>
        <message>
            <source>Record the doctor's letter</source>
            <translation>Registrar la carta del médico</translation>
        </message>
    </context>
    <context>
        <name>ReviewLetter</name>
        <message>
            <source>Doctor's letter</source>
            <translation>Carta del médico</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Registrarla</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Quién la escribió</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Fecha de la carta</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Día, mes, año</translation>
        </message>
        <message>
            <source>This is no day up to today. Write it like 14.3.2026.</source>
            <translation>No es un día hasta hoy. Escríbalo así: 14.3.2026.</translation>
        </message>
        <message>
            <source>What it asks to mind</source>
            <translation>Qué pide tener en cuenta</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverride</name>
        <message>
            <source>Treat in spite of the screening</source>
            <translation>Tratar a pesar del cribado</translation>
        </message>
        <message>
            <source>Sign and record it</source>
            <translation>Firmar y registrar</translation>
        </message>
        <message>
            <source>The finding stays in the file. Your reason and your name stand beside it, and the client is told.</source>
            <translation>El hallazgo queda en la ficha. Su motivo y su nombre quedan al lado, y se informa al cliente.</translation>
        </message>
        <message>
            <source>Why is this client treated all the same?</source>
            <translation>¿Por qué se trata a este cliente de todos modos?</translation>
        </message>
        <message>
            <source>Your full name, as signature</source>
            <translation>Su nombre completo, como firma</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Hand the tablet over for the intake first.</source>
            <translation>Entregue primero la tableta para el cuestionario inicial.</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Tratado a pesar del cribado</translation>
        </message>
        <message>
            <source>I have read the cautions</source>
            <translation>He leído las precauciones</translation>
        </message>
        <message>
            <source>Treat in spite of it</source>
            <translation>Tratar a pesar de ello</translation>
        </message>
        <message>
            <source>Waits for your signature</source>
            <translation>Espera su firma</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Por firmar</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>Consentimientos para el tratamiento y las fotos</translation>
        </message>
        <message>
            <source>Hand over the consents</source>
            <translation>Entregar los consentimientos</translation>
        </message>
        <message>
            <source>What the client is to do before</source>
            <translation>Lo que el cliente debe hacer antes</translation>
        </message>
        <message>
            <source>Give it on paper</source>
            <translation>Darlo en papel</translation>
        </message>
    </context>
    <context>
        <name>ReviewWithdrawal</name>
        <message>
            <source>Withdraw: %1</source>
            <translation>Retirar: %1</translation>
        </message>
        <message>
            <source>Hand over to sign</source>
            <translation>Entregar para firmar</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Registrar la retirada</translation>
        </message>
        <message>
            <source>It holds from now on. What was done before stays done. Nobody has to give a reason.</source>
            <translation>Vale desde ahora. Lo hecho antes queda hecho. Nadie tiene que dar un motivo.</translation>
        </message>
        <message>
            <source>How the client takes it back</source>
            <translation>Cómo lo retira el cliente</translation>
        </message>
        <message>
            <source>On the tablet</source>
            <translation>En la tableta</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Por escrito</translation>
        </message>
        <message>
            <source>Only this place; with none chosen, all of it</source>
            <translation>Solo este lugar; si no elige ninguno, todo</translation>
        </message>
        <message>
            <source>Reason, if they gave one</source>
            <translation>Motivo, si lo dio</translation>
        </message>
        <message>
            <source>Already left the clinic under it</source>
            <translation>Ya salió de la clínica al amparo de esto</translation>
        </message>
        <message>
            <source>Call these back, or have them taken down, where you can.</source>
            <translation>Recupere esto, o haga que se retire, donde pueda.</translation>
        </message>
    </context>
    <context>
        <name>ScalpMap</name>
        <message>
            <source>No zone is chosen.</source>
            <translation>No hay ninguna zona elegida.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the zones of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>También</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SearchItem</name>
        <message>
            <source>Chosen; press to take it away</source>
            <translation>Elegido; púlselo para quitarlo</translation>
        </message>
        <message>
            <source>Type the first letters</source>
            <translation>Escriba las primeras letras</translation>
        </message>
        <message>
            <source>Something else: type the first letters</source>
            <translation>Otra cosa: escriba las primeras letras</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. You can write it in your own words below.</source>
            <translation>No hay nada parecido en la lista. Puede escribirlo abajo con sus palabras.</translation>
        </message>
        <message>
            <source>Nothing like it is in the list. Try other letters.</source>
            <translation>No hay nada parecido en la lista. Pruebe con otras letras.</translation>
        </message>
    </context>
    <context>
        <name>SelectBox</name>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>This session is no longer there.</source>
            <translation>Esta sesión ya no está.</translation>
        </message>
        <message>
            <source>Photographed</source>
            <translation>Fotografiada</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <comment>a photo, why</comment>
            <translation>Omitida: %1</translation>
        </message>
        <message>
            <source>The client has signed that no photos are taken. The session names it.</source>
            <translation>El cliente ha firmado que no se hacen fotos. La sesión lo nombra.</translation>
        </message>
        <message>
            <source>%1 of %2 views are photographed.</source>
            <translation>%1 de %2 vistas están fotografiadas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln still to be taken, or to be left out with a reason.</source>
            <translation>
                <numerusform>Falta %Ln por hacer, o por omitir con un motivo.</numerusform>
                <numerusform>Faltan %Ln por hacer, o por omitir con un motivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>This session is not on this tablet.</source>
            <translation>Esta sesión no está en esta tableta.</translation>
        </message>
        <message>
            <source>%1, lot %2, was recalled. It must not be used on anybody.</source>
            <translation>%1, lote %2, fue retirado. No se debe usar con nadie.</translation>
        </message>
        <message>
            <source>Nobody knows until when %1, lot %2, may be used. It cannot be used until its expiry is noted in the stock.</source>
            <translation>No se sabe hasta cuándo se puede usar %1, lote %2. No se puede usar hasta que su caducidad conste en las existencias.</translation>
        </message>
        <message>
            <source>%1, lot %2, expired on %3. It cannot be used.</source>
            <translation>%1, lote %2, caducó el %3. No se puede usar.</translation>
        </message>
        <message>
            <source>%1, lot %2, is noted as used up.</source>
            <translation>%1, lote %2, consta como agotado.</translation>
        </message>
        <message>
            <source>This is neither a pigment nor a needle.</source>
            <translation>No es ni un pigmento ni una aguja.</translation>
        </message>
        <message>
            <source>%1, lot %2</source>
            <translation>%1, lote %2</translation>
        </message>
        <message>
            <source>lot %1 · until %2</source>
            <translation>lote %1 · hasta %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <comment>number number unit</comment>
            <translation>%1 a %2 %3</translation>
        </message>
        <message>
            <source>To the client's file, to hand the tablet over</source>
            <translation>A la ficha del cliente, para entregar la tableta</translation>
        </message>
        <message>
            <source>To the client's file</source>
            <translation>A la ficha del cliente</translation>
        </message>
        <message>
            <source>To the screening</source>
            <translation>A la evaluación</translation>
        </message>
        <message>
            <source>The questions of the day are not answered yet: hand the tablet to the client.</source>
            <translation>Las preguntas del día no están contestadas: entregue la tableta al cliente.</translation>
        </message>
        <message>
            <source>This client's hair</source>
            <translation>El pelo de este cliente</translation>
        </message>
        <message>
            <source>Measured at the consultation</source>
            <translation>Medido en la consulta</translation>
        </message>
        <message>
            <source>Outside what the protocol names: %1.</source>
            <translation>Fuera de lo que dice el protocolo: %1.</translation>
        </message>
        <message>
            <source>This is smaller than the smallest dot.</source>
            <translation>Es menor que el punto más pequeño.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>Las partes suman %1 %, no 100 %.</translation>
        </message>
        <message>
            <source>Photos before the treatment, or why there are none</source>
            <translation>Fotos de antes del tratamiento, o por qué no hay</translation>
        </message>
        <message>
            <source>The treatment was not begun</source>
            <translation>El tratamiento no se empezó</translation>
        </message>
        <message>
            <source>The phase</source>
            <translation>La fase</translation>
        </message>
        <message>
            <source>The zones that were treated</source>
            <translation>Las zonas tratadas</translation>
        </message>
        <message>
            <source>The pigment, with its lot</source>
            <translation>El pigmento, con su lote</translation>
        </message>
        <message>
            <source>The needles, with their lot</source>
            <translation>Las agujas, con su lote</translation>
        </message>
        <message>
            <source>That single-use needles were opened in front of the client</source>
            <translation>Que las agujas de un solo uso se abrieron delante del cliente</translation>
        </message>
        <message>
            <source>Anaesthetic: which, or none</source>
            <translation>Anestésico: cuál, o ninguno</translation>
        </message>
        <message>
            <source>Complications: which, or none</source>
            <translation>Complicaciones: cuáles, o ninguna</translation>
        </message>
        <message>
            <source>That the used materials were disposed of</source>
            <translation>Que el material usado se desechó</translation>
        </message>
        <message>
            <source>The end of the treatment</source>
            <translation>El final del tratamiento</translation>
        </message>
        <message>
            <source>Last time, on %1: %2</source>
            <translation>La última vez, el %1: %2</translation>
        </message>
        <message>
            <source>As planned: %1</source>
            <translation>Como se planeó: %1</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>piezas</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, and of which place</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SessionCheck</name>
        <message>
            <source>The session is started</source>
            <translation>La sesión ha empezado</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Nada lo impide</translation>
        </message>
        <message>
            <source>The screening of the day and the consents it rests on are named in its record.</source>
            <translation>Su registro nombra la evaluación del día y los consentimientos en que se apoya.</translation>
        </message>
        <message>
            <source>The questions of the day are answered, and the consents are signed.</source>
            <translation>Las preguntas del día están contestadas y los consentimientos, firmados.</translation>
        </message>
        <message>
            <source>Sooner than advised</source>
            <translation>Antes de lo aconsejado</translation>
        </message>
        <message>
            <source>Why it is done today all the same</source>
            <translation>Por qué se hace hoy de todos modos</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>O con sus palabras</translation>
        </message>
    </context>
    <context>
        <name>SessionFinish</name>
        <message>
            <source>The session is finished</source>
            <translation>La sesión está terminada</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <source>It can be finished: sealed, signed, and entered in the client's file.</source>
            <translation>Se puede terminar: sellada, firmada e incluida en la ficha del cliente.</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Falta todavía</translation>
        </message>
        <message>
            <source>The photos after the session</source>
            <translation>Las fotos de después de la sesión</translation>
        </message>
        <message>
            <source>Ended before it was done?</source>
            <translation>¿Terminó antes de acabar?</translation>
        </message>
        <message>
            <source>Only if it was, because</source>
            <translation>Solo si fue así, porque</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>O con sus palabras</translation>
        </message>
        <message>
            <source>The next session</source>
            <translation>La próxima sesión</translation>
        </message>
        <message>
            <source>More than is usually planned; only where the result asks for it.</source>
            <translation>Más de las que se suelen planear; solo si el resultado lo pide.</translation>
        </message>
        <message>
            <source>Booked for %1.</source>
            <translation>Reservada para el %1.</translation>
        </message>
        <message>
            <source>Advised from %1.</source>
            <translation>Aconsejada desde el %1.</translation>
        </message>
        <message>
            <source>As the protocol proposes it</source>
            <translation>Como la propone el protocolo</translation>
        </message>
        <message>
            <source>Aftercare begins</source>
            <translation>Empiezan los cuidados</translation>
        </message>
        <message>
            <source>Give the aftercare</source>
            <translation>Entregar los cuidados</translation>
        </message>
    </context>
    <context>
        <name>SessionHeld</name>
        <message>
            <source>Take it in</source>
            <translation>Incorporarla</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Kept while the tablet was locked</source>
            <translation>Guardado con la tableta bloqueada</translation>
        </message>
    </context>
    <context>
        <name>SessionLot</name>
        <message>
            <source>Share of the blend</source>
            <translation>Parte de la mezcla</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Thinned, pigment to diluent</source>
            <translation>Diluido, pigmento y diluyente</translation>
        </message>
        <message>
            <source>How many were used</source>
            <translation>Cuántas se usaron</translation>
        </message>
    </context>
    <context>
        <name>SessionMaterial</name>
        <message>
            <source>Pigments</source>
            <translation>Pigmentos</translation>
        </message>
        <message>
            <source>No pigment in stock</source>
            <translation>No hay pigmento en existencias</translation>
        </message>
        <message>
            <source>Enter the lot that is on the bottle, with its expiry; then it can be picked here.</source>
            <translation>Anote el lote que está en el frasco, con su caducidad; después se puede elegir aquí.</translation>
        </message>
        <message>
            <source>To the stock</source>
            <translation>A las existencias</translation>
        </message>
        <message>
            <source>Needles</source>
            <translation>Agujas</translation>
        </message>
        <message>
            <source>No needles in stock</source>
            <translation>No hay agujas en existencias</translation>
        </message>
        <message>
            <source>Enter the lot that is on the package, with its expiry; then it can be picked here.</source>
            <translation>Anote el lote que está en el envase, con su caducidad; después se puede elegir aquí.</translation>
        </message>
        <message>
            <source>Single-use needles, opened in front of the client</source>
            <translation>Agujas de un solo uso, abiertas delante del cliente</translation>
        </message>
    </context>
    <context>
        <name>SessionNotes</name>
        <message>
            <source>Complications</source>
            <translation>Complicaciones</translation>
        </message>
        <message>
            <source>Which there were, or that there were none.</source>
            <translation>Cuáles hubo, o que no hubo ninguna.</translation>
        </message>
        <message>
            <source>Used needles and materials are disposed of</source>
            <translation>Las agujas y el material usados se han desechado</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>Otra nota</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>The treatment ends now</source>
            <translation>El tratamiento termina ahora</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Continúa</translation>
        </message>
    </context>
    <context>
        <name>SessionOffer</name>
        <message>
            <source>Take this over</source>
            <translation>Tomar esto</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Puts an earlier one right</source>
            <translation>Corrige una anterior</translation>
        </message>
        <message>
            <source>Parts of the session</source>
            <translation>Partes de la sesión</translation>
        </message>
        <message>
            <source>The treatment has not begun</source>
            <translation>El tratamiento no ha empezado</translation>
        </message>
        <message>
            <source>What is recorded here can be filled in once the photos before it are taken, and it has begun.</source>
            <translation>Lo que se anota aquí se puede rellenar cuando estén hechas las fotos de antes y el tratamiento haya empezado.</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Begin the treatment</source>
            <translation>Empezar el tratamiento</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Put something right</source>
            <translation>Corregir algo</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Finish the session?</source>
            <translation>¿Terminar la sesión?</translation>
        </message>
        <message>
            <source>It is sealed and signed. Nobody can change it afterwards; what was wrong can be put right by another record that says why.</source>
            <translation>Queda sellada y firmada. Nadie puede cambiarla después; lo que estuviera mal se corrige con otro registro que dice por qué.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>The finished session stays as it is. A new record begins with everything that is in it, and both are shown.</source>
            <translation>La sesión terminada queda como está. Empieza un registro nuevo con todo lo que contiene, y se muestran los dos.</translation>
        </message>
        <message>
            <source>What was wrong, and why?</source>
            <translation>¿Qué estaba mal, y por qué?</translation>
        </message>
        <message>
            <source>Something was noted while the tablet was locked. Look at it in the notes.</source>
            <translation>Se anotó algo con la tableta bloqueada. Mírelo en las notas.</translation>
        </message>
    </context>
    <context>
        <name>SessionPhotos</name>
        <message>
            <source>Take the photos</source>
            <translation>Hacer las fotos</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Leave out what is missing, because</source>
            <translation>Omitir lo que falta, porque</translation>
        </message>
        <message>
            <source>Photograph them after all</source>
            <translation>Fotografiarlas de todos modos</translation>
        </message>
    </context>
    <context>
        <name>SessionPlaces</name>
        <message>
            <source>Where it was done otherwise</source>
            <translation>Donde se hizo de otro modo</translation>
        </message>
        <message>
            <source>Only where depth or dots differ from the rest of the session: tap the place.</source>
            <translation>Solo donde la profundidad o los puntos difieren del resto de la sesión: toque el lugar.</translation>
        </message>
        <message>
            <source>Which place</source>
            <translation>Qué lugar</translation>
        </message>
        <message>
            <source>Depth here: %1</source>
            <translation>Profundidad aquí: %1</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>Size of the dots here: %1</source>
            <translation>Tamaño de los puntos aquí: %1</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
    </context>
    <context>
        <name>SessionReferences</name>
        <message>
            <source>%1 (this protocol goes by it)</source>
            <translation>%1 (es lo que sigue este protocolo)</translation>
        </message>
    </context>
    <context>
        <name>SessionTechnique</name>
        <message>
            <source>The dots</source>
            <translation>Los puntos</translation>
        </message>
        <message>
            <source>Size of the dots, the smallest</source>
            <translation>Tamaño de los puntos, el menor</translation>
        </message>
        <message>
            <source>µm</source>
            <translation>µm</translation>
        </message>
        <message>
            <source>The largest, where it varies</source>
            <translation>El mayor, si varía</translation>
        </message>
        <message>
            <source>How large is a dot, and a hair?</source>
            <translation>¿Cuánto mide un punto, y un pelo?</translation>
        </message>
        <message>
            <source>Depth of the needle</source>
            <translation>Profundidad de la aguja</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>How deep? The sources differ</source>
            <translation>¿A qué profundidad? Las fuentes difieren</translation>
        </message>
        <message>
            <source>Angle of the needle to the skin</source>
            <translation>Ángulo de la aguja con la piel</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Which angle?</source>
            <translation>¿Qué ángulo?</translation>
        </message>
        <message>
            <source>The machine</source>
            <translation>La máquina</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Usadas antes</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Strokes per second</source>
            <translation>Golpes por segundo</translation>
        </message>
        <message>
            <source>The look</source>
            <translation>El aspecto</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Línea frontal</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>Skin type after Fitzpatrick</source>
            <translation>Tipo de piel según Fitzpatrick</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anestésico</translation>
        </message>
        <message>
            <source>Which was used</source>
            <translation>Cuál se usó</translation>
        </message>
    </context>
    <context>
        <name>SessionWhere</name>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Zones treated</source>
            <translation>Zonas tratadas</translation>
        </message>
        <message>
            <source>The scars</source>
            <translation>Las cicatrices</translation>
        </message>
        <message>
            <source>Draw a line for each scar on the head seen from above, or tap where it is. Each has its number, and a photo of its own.</source>
            <translation>Dibuje una línea por cada cicatriz en la cabeza vista desde arriba, o toque dónde está. Cada una tiene su número y su propia foto.</translation>
        </message>
        <message>
            <source>The scars that are treated</source>
            <translation>Las cicatrices que se tratan</translation>
        </message>
    </context>
    <context>
        <name>SessionsOpen</name>
        <message>
            <source>Session in progress</source>
            <translation>Sesión en curso</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a client, their session</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Continuar con ella</translation>
        </message>
    </context>
    <context>
        <name>SettingsAppearance</name>
        <message>
            <source>Language and appearance</source>
            <translation>Idioma y aspecto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Pages change at once.</source>
            <translation>Las páginas cambian al instante.</translation>
        </message>
    </context>
    <context>
        <name>SettingsAudit</name>
        <message>
            <source>Audit</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Every unlocking, every change and every look at a record is written down here, in a chain: an entry that was changed or removed would show. No names of clients stand in it.</source>
            <translation>Aquí queda anotado, en cadena, cada desbloqueo, cada cambio y cada consulta de un registro: se notaría si se cambiara o quitara una entrada. No contiene nombres de clientes.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Cualquier día</translation>
        </message>
        <message>
            <source>Show all days</source>
            <translation>Mostrar todos los días</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Nothing of this kind was written down.</source>
            <translation>No se anotó nada de este tipo.</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Mostrar entradas anteriores</translation>
        </message>
    </context>
    <context>
        <name>SettingsBackup</name>
        <message>
            <source>Back-up</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>A back-up holds everything, encrypted as it is here. Keep it somewhere else than the tablet: on a stick, or in a folder that is copied away.</source>
            <translation>La copia contiene todo, cifrado igual que aquí. Guárdela fuera de la tableta: en una memoria USB o en una carpeta que se copie a otro sitio.</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer la copia ahora</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Or another folder</source>
            <translation>U otra carpeta</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>The whole path, beginning with /.</source>
            <translation>La ruta completa, empezando por /.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Usar esta carpeta</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Every day at these times, by the clinic's clock, while the tablet is unlocked.</source>
            <translation>Cada día a estas horas, según el reloj de la clínica, mientras la tableta esté desbloqueada.</translation>
        </message>
        <message>
            <source>No back-up at %1 any more</source>
            <translation>Dejar de hacer la copia de las %1</translation>
        </message>
        <message>
            <source>One more time</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <source>Add this time</source>
            <translation>Añadir esta hora</translation>
        </message>
        <message>
            <source>Restore a back-up</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>A back-up is put into a new folder; this vault stays as it is. The copy gets a new device identity, and clients who were erased stay erased. Use it on a tablet that takes this one's place, not beside it.</source>
            <translation>La copia se restaura en una carpeta nueva; esta caja fuerte queda como está. Recibe una identidad de dispositivo nueva, y los clientes borrados siguen borrados. Úsela en una tableta que sustituya a esta, no a la vez.</translation>
        </message>
    </context>
    <context>
        <name>SettingsClinic</name>
        <message>
            <source>Clinic</source>
            <translation>Clínica</translation>
        </message>
        <message>
            <source>Only the owner can change this.</source>
            <translation>Solo el propietario puede cambiar esto.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Está guardado.</translation>
        </message>
        <message>
            <source>As clients know it</source>
            <translation>Como la conocen los clientes</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Nombre de la clínica</translation>
        </message>
        <message>
            <source>As your clients know it. It stands on every form and every copy.</source>
            <translation>Tal como la conocen sus clientes. Aparece en cada formulario y en cada copia.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>The number your clients call when something worries them.</source>
            <translation>El número al que llaman sus clientes cuando algo les preocupa.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>In your own words, for instance: Tuesday to Saturday, 10 to 19.</source>
            <translation>Con sus palabras, por ejemplo: de martes a sábado, de 10 a 19.</translation>
        </message>
        <message>
            <source>When the clinic is closed</source>
            <translation>Cuando la clínica está cerrada</translation>
        </message>
        <message>
            <source>Where a client turns with a warning sign at night: an emergency number, a hospital.</source>
            <translation>Adónde acude un cliente con una señal de alarma por la noche: un número de urgencias, un hospital.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo trabaja</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>The day of a session is counted in it.</source>
            <translation>En ella se cuenta el día de la sesión.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Three letters, like EUR or USD: for quotes.</source>
            <translation>Tres letras, como EUR o USD: para los presupuestos.</translation>
        </message>
        <message>
            <source>Youngest age of a client</source>
            <translation>Edad mínima de un cliente</translation>
        </message>
        <message>
            <source>Empty: as the protocol says.</source>
            <translation>Vacío: como dice el protocolo.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>The clinic works in</source>
            <translation>La clínica trabaja en</translation>
        </message>
        <message>
            <source>Clients may choose</source>
            <translation>Los clientes pueden elegir</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Page for aftercare</source>
            <translation>Página de cuidados</translation>
        </message>
        <message>
            <source>Where the page that stipplectl aftercare publish makes can be reached, with https. Codes for clients' telephones open it.</source>
            <translation>Dónde se encuentra, con https, la página que crea stipplectl aftercare publish. Los códigos para los teléfonos de los clientes la abren.</translation>
        </message>
    </context>
    <context>
        <name>SettingsInspection</name>
        <message>
            <source>Inspection</source>
            <translation>Inspección</translation>
        </message>
        <message>
            <source>All signed texts and all lots that were used, to be shown and not to be changed. That you looked stands in the audit.</source>
            <translation>Todos los textos firmados y todos los lotes usados, para mostrarlos y no para cambiarlos. Que usted miró queda en la auditoría.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Se muestra</translation>
        </message>
        <message>
            <source>Signed texts</source>
            <translation>Textos firmados</translation>
        </message>
        <message>
            <source>Lots used</source>
            <translation>Lotes usados</translation>
        </message>
        <message>
            <source>Lot or product</source>
            <translation>Lote o producto</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Cualquier día</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>No lot of this kind was used in any session.</source>
            <translation>En ninguna sesión se usó un lote así.</translation>
        </message>
    </context>
    <context>
        <name>SettingsKeeping</name>
        <message>
            <source>Sessions, consultations and check-ins</source>
            <translation>Sesiones, consultas y seguimientos</translation>
        </message>
        <message>
            <source>Consents, answers and screenings</source>
            <translation>Consentimientos, respuestas y evaluaciones</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>How long records are kept</source>
            <translation>Cuánto se conservan los registros</translation>
        </message>
        <message>
            <source>In years after a client's last visit. Nothing is erased by itself; when you erase a client, this is what stays, locked away, and until when. Empty: it goes at once.</source>
            <translation>En años desde la última visita del cliente. Nada se borra por sí solo; cuando usted borra a un cliente, esto es lo que se queda, bajo llave, y hasta cuándo. Vacío: se va enseguida.</translation>
        </message>
        <message>
            <source>years</source>
            <translation>años</translation>
        </message>
        <message>
            <source>Which law or rule says so</source>
            <translation>Qué ley o norma lo exige</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Clinic</source>
            <translation>Clínica</translation>
        </message>
        <message>
            <source>Name, contact, languages</source>
            <translation>Nombre, contacto, idiomas</translation>
        </message>
        <message>
            <source>Practitioners</source>
            <translation>Profesionales</translation>
        </message>
        <message>
            <source>Who works here, passphrases</source>
            <translation>Quién trabaja aquí, contraseñas</translation>
        </message>
        <message>
            <source>Back-up</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Where to, how often, restoring</source>
            <translation>Dónde, cuándo, restaurar</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Who did what, and when</source>
            <translation>Quién hizo qué y cuándo</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Idioma y aspecto</translation>
        </message>
        <message>
            <source>Of this screen</source>
            <translation>De esta pantalla</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>Esta tableta</translation>
        </message>
        <message>
            <source>Lock, name, version</source>
            <translation>Bloqueo, nombre, versión</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Rules, sources, where they differ</source>
            <translation>Reglas, fuentes, dónde difieren</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspección</translation>
        </message>
        <message>
            <source>All signed texts, lots used</source>
            <translation>Todos los textos firmados, lotes usados</translation>
        </message>
    </context>
    <context>
        <name>SettingsTablet</name>
        <message>
            <source>This tablet</source>
            <translation>Esta tableta</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>When nobody touches the tablet for</source>
            <translation>Cuando nadie toque la tableta durante</translation>
        </message>
        <message numerus="yes">
            <source>%Ln min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%Ln min</numerusform>
                <numerusform>%Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>What this tablet is called</source>
            <translation>Cómo se llama esta tableta</translation>
        </message>
        <message>
            <source>To tell it from your other ones, for instance: front desk.</source>
            <translation>Para distinguirla de las otras, por ejemplo: recepción.</translation>
        </message>
        <message>
            <source>Unlocked by</source>
            <translation>Desbloqueada por</translation>
        </message>
        <message>
            <source>The vault lies in</source>
            <translation>La caja fuerte está en</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Sign here</source>
            <translation>Firme aquí</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>SignedBy</name>
        <message>
            <source>Typed instead of a signature: %1</source>
            <translation>Escrito en lugar de una firma: %1</translation>
        </message>
    </context>
    <context>
        <name>SignedCopy</name>
        <message>
            <source>There is no such consent.</source>
            <translation>No existe ese consentimiento.</translation>
        </message>
        <message>
            <source>No copy was made: %1 Look into Settings, Back-up, and check the vault.</source>
            <translation>No se hizo ninguna copia: %1 Vaya a Ajustes, Copia de seguridad, y compruebe la caja fuerte.</translation>
        </message>
        <message>
            <source>What was signed, with its signatures</source>
            <translation>Lo que se firmó, con sus firmas</translation>
        </message>
        <message>
            <source>What was signed cannot be read from this file: the file was changed.</source>
            <translation>No se puede leer de este archivo lo que se firmó: el archivo se cambió.</translation>
        </message>
        <message>
            <source>It was made with another key than that of the clinic you named.</source>
            <translation>Se hizo con una clave distinta de la de la clínica indicada.</translation>
        </message>
        <message>
            <source>The file was changed after it was made. The signed record inside is whole; the pages may show something else.</source>
            <translation>El archivo se cambió después de hacerse. El registro firmado que lleva dentro está íntegro; las páginas pueden mostrar otra cosa.</translation>
        </message>
        <message>
            <source>The file was changed after it was made.</source>
            <translation>El archivo se cambió después de hacerse.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address. Mend it in the client's file, or leave it empty.</source>
            <translation>«%1» no es una dirección de correo. Corríjala en la ficha del cliente o déjela vacía.</translation>
        </message>
        <message>
            <source>There is nothing to attach.</source>
            <translation>No hay nada que adjuntar.</translation>
        </message>
        <message>
            <source>The pages could not be drawn. Nothing was written.</source>
            <translation>No se pudieron dibujar las páginas. No se escribió nada.</translation>
        </message>
        <message>
            <source>This is no copy that Stipple made, or so much of it was changed that it cannot be told any more. Ask the clinic for a new copy.</source>
            <translation>Esta no es una copia hecha por Stipple, o se cambió tanto que ya no se puede saber. Pida otra copia a la clínica.</translation>
        </message>
        <message>
            <source>The copy could not be put together. Nothing was written.</source>
            <translation>No se pudo componer la copia. No se escribió nada.</translation>
        </message>
        <message>
            <source>This file is too large to be a copy that we made.</source>
            <translation>Este archivo es demasiado grande para ser una copia nuestra.</translation>
        </message>
        <message>
            <source>What is embedded is no signed document that this version knows.</source>
            <translation>Lo que va incluido no es un documento firmado que esta versión conozca.</translation>
        </message>
        <message>
            <source>The embedded document is not complete.</source>
            <translation>El documento incluido no está completo.</translation>
        </message>
        <message>
            <source>The embedded document holds nothing that was signed.</source>
            <translation>El documento incluido no contiene nada firmado.</translation>
        </message>
        <message>
            <source>The embedded document is not as it was written.</source>
            <translation>El documento incluido no está como se escribió.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>El registro %1 no está firmado.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that is not vouched for.</source>
            <translation>El registro %1 lo firmó una tableta que nadie avala.</translation>
        </message>
        <message>
            <source>Record %1 was changed after it was signed.</source>
            <translation>El registro %1 se cambió después de firmarse.</translation>
        </message>
    </context>
    <context>
        <name>SliderField</name>
        <message>
            <source>Not answered yet: move the dot</source>
            <translation>Sin responder: mueva el punto</translation>
        </message>
    </context>
    <context>
        <name>StandingSentences</name>
        <message>
            <source>%1. %2</source>
            <comment>what was found; what follows</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Not to be treated.</source>
            <translation>No se debe tratar.</translation>
        </message>
        <message>
            <source>The consent “%1” was withdrawn.</source>
            <translation>El consentimiento «%1» se retiró.</translation>
        </message>
        <message>
            <source>Two tablets know contrary things of the consent “%1”. Ask the client, and have it signed or withdrawn again.</source>
            <translation>Dos tabletas saben cosas contrarias del consentimiento «%1». Pregunte al cliente y haga que lo firme o lo retire otra vez.</translation>
        </message>
        <message>
            <source>A doctor's letter is needed.</source>
            <translation>Hace falta una carta del médico.</translation>
        </message>
        <message>
            <source>An answer is missing that is needed to name a day.</source>
            <translation>Falta una respuesta que hace falta para decir un día.</translation>
        </message>
        <message>
            <source>Until %1:</source>
            <translation>Hasta el %1:</translation>
        </message>
        <message>
            <source>Until it has healed or passed:</source>
            <translation>Hasta que se cure o pase:</translation>
        </message>
        <message>
            <source>The intake form is not filled in yet.</source>
            <translation>El formulario de ingreso aún no está rellenado.</translation>
        </message>
        <message>
            <source>The answers are here, but nobody has looked yet at what they mean for a treatment.</source>
            <translation>Las respuestas están, pero nadie ha mirado todavía qué significan para un tratamiento.</translation>
        </message>
        <message>
            <source>The consent “%1” is not signed yet.</source>
            <translation>El consentimiento «%1» aún no está firmado.</translation>
        </message>
        <message>
            <source>The text “%1” has changed since it was signed. It has to be signed again.</source>
            <translation>El texto «%1» ha cambiado desde que se firmó. Hay que firmarlo otra vez.</translation>
        </message>
        <message>
            <source>To be read and acknowledged.</source>
            <translation>Hay que leerlo y confirmarlo.</translation>
        </message>
        <message>
            <source>The questions of the day are asked on the day itself.</source>
            <translation>Las preguntas del día se hacen el mismo día.</translation>
        </message>
        <message>
            <source>The photos before the session are taken on the day itself.</source>
            <translation>Las fotos previas se hacen el mismo día.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment today</source>
            <translation>Nada impide un tratamiento hoy</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a treatment on %1</source>
            <translation>Nada impide un tratamiento el %1</translation>
        </message>
        <message>
            <source>This client is not to be treated</source>
            <translation>A este cliente no se le debe tratar</translation>
        </message>
        <message>
            <source>A treatment is possible, with care</source>
            <translation>Se puede tratar, con cuidado</translation>
        </message>
        <message>
            <source>No day can be named yet on which a treatment is safe</source>
            <translation>Aún no se puede decir qué día es seguro un tratamiento</translation>
        </message>
        <message>
            <source>Treatment is safe from %1</source>
            <translation>El tratamiento es seguro desde el %1</translation>
        </message>
        <message>
            <source>Before a treatment</source>
            <translation>Antes de un tratamiento</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>Pigment</source>
            <translation>Pigmento</translation>
        </message>
        <message>
            <source>Needle</source>
            <translation>Aguja</translation>
        </message>
        <message>
            <source>Anaesthetic</source>
            <translation>Anestésico</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Cuidados posteriores</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Recalled on %1</source>
            <translation>Retirado el %1</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Used up on %1</source>
            <translation>Agotado el %1</translation>
        </message>
        <message>
            <source>Expiry not known</source>
            <translation>Caducidad desconocida</translation>
        </message>
        <message>
            <source>Expired: %1</source>
            <comment>last day or month</comment>
            <translation>Caducado: %1</translation>
        </message>
        <message>
            <source>Expires soon: %1</source>
            <comment>last day or month</comment>
            <translation>Caduca pronto: %1</translation>
        </message>
        <message>
            <source>Opened on %1</source>
            <translation>Abierto el %1</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>Sin abrir</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>product, brand</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>Nuevo lote</translation>
        </message>
        <message>
            <source>Search by lot, product, brand or supplier</source>
            <translation>Buscar por lote, producto, marca o proveedor</translation>
        </message>
        <message>
            <source>Show what is used up, too</source>
            <translation>Mostrar también lo que se ha agotado</translation>
        </message>
        <message>
            <source>Nothing in stock yet</source>
            <translation>Todavía no hay existencias</translation>
        </message>
        <message>
            <source>Write down every lot of pigment and needles that comes in. Should one be recalled, Stipple tells at once who had it.</source>
            <translation>Anote cada lote de pigmento y de agujas que llegue. Si alguno se retira del mercado, Stipple dirá al instante a quién se aplicó.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>No lot, product, brand or supplier of this kind has that in it.</source>
            <translation>Ningún lote, producto, marca o proveedor de este tipo contiene eso.</translation>
        </message>
        <message>
            <source>There is nothing of this kind to use.</source>
            <translation>No hay nada de este tipo que se pueda usar.</translation>
        </message>
        <message>
            <source>Stock as a file</source>
            <translation>Existencias como archivo</translation>
        </message>
        <message>
            <source>The file is not encrypted: every lot with its number, expiry and supplier. No client is in it.</source>
            <translation>El archivo no está cifrado: cada lote con su número, caducidad y proveedor. No contiene ningún cliente.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>%Ln mes</numerusform>
                <numerusform>%Ln meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln año</numerusform>
                <numerusform>%Ln años</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>date of birth · age</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name (relation)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name · phone</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Client since %1</source>
            <translation>Cliente desde el %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: note</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln cliente</numerusform>
                <numerusform>%Ln clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>minutes seconds</comment>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Too easy to guess. Four or five unusual words work well.</source>
            <translation>Demasiado fácil de adivinar. Cuatro o cinco palabras poco comunes funcionan bien.</translation>
        </message>
        <message>
            <source>Still too easy to guess. Add another word or two.</source>
            <translation>Aún es fácil de adivinar. Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>Suficientemente segura.</translation>
        </message>
        <message>
            <source>Very strong.</source>
            <translation>Muy segura.</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>a date's form, as QLocale reads it; 'de' in quotes</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
    </context>
    <context>
        <name>TimeEntry</name>
        <message>
            <source>This is no time of day. Write it like %1.</source>
            <translation>Esto no es una hora. Escríbala así: %1.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>por venir</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Pigment lot %1</source>
            <translation>El lote de pigmento %1</translation>
        </message>
        <message>
            <source>Needle lot %1</source>
            <translation>El lote de agujas %1</translation>
        </message>
        <message>
            <source>Lot %1</source>
            <translation>El lote %1</translation>
        </message>
        <message>
            <source>A record cannot be read</source>
            <translation>Un registro no se puede leer</translation>
        </message>
        <message>
            <source>A warning sign was reported.</source>
            <translation>Se comunicó una señal de alarma.</translation>
        </message>
        <message>
            <source>%1 Look today.</source>
            <comment>a warning sign, a whole sentence</comment>
            <translation>%1 Mírelo hoy.</translation>
        </message>
        <message>
            <source>No check-in since %1</source>
            <translation>Sin control desde: %1</translation>
        </message>
        <message>
            <source>No check-in yet</source>
            <translation>Aún sin controles</translation>
        </message>
        <message>
            <source>Still scabbing</source>
            <translation>Todavía con costras</translation>
        </message>
        <message>
            <source>All well</source>
            <translation>Todo bien</translation>
        </message>
        <message>
            <source>All well on %1</source>
            <translation>Todo bien el %1</translation>
        </message>
        <message>
            <source>%1 was recalled</source>
            <translation>%1 fue retirado del mercado</translation>
        </message>
        <message>
            <source>%1 expired on %2</source>
            <translation>%1 caducó el %2</translation>
        </message>
        <message>
            <source>%1 expires today</source>
            <translation>%1 caduca hoy</translation>
        </message>
        <message numerus="yes">
            <source>%1 expires in %Ln day(s)</source>
            <translation>
                <numerusform>%1 caduca en %Ln día</numerusform>
                <numerusform>%1 caduca en %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln field(s) changed on two tablets</source>
            <translation>
                <numerusform>%1: %Ln dato cambiado en dos tabletas</numerusform>
                <numerusform>%1: %Ln datos cambiados en dos tabletas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: answers wait to be taken in</source>
            <translation>%1: hay respuestas por recoger</translation>
        </message>
        <message>
            <source>%1: consent to re-sign before %2</source>
            <translation>%1: consentimiento por firmar de nuevo antes del %2</translation>
        </message>
        <message>
            <source>%1: the next session is due</source>
            <translation>%1: toca la próxima sesión</translation>
        </message>
        <message>
            <source>%1: review of the result is due</source>
            <translation>%1: toca revisar el resultado</translation>
        </message>
        <message>
            <source>No back-up yet</source>
            <translation>Aún sin copia de seguridad</translation>
        </message>
        <message>
            <source>Backed up just now</source>
            <translation>Copia recién hecha</translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln hour(s) ago</source>
            <translation>
                <numerusform>Copia hace %Ln h</numerusform>
                <numerusform>Copia hace %Ln h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Backed up %Ln day(s) ago</source>
            <translation>
                <numerusform>Copia hace %Ln día</numerusform>
                <numerusform>Copia hace %Ln días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Cliente nuevo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Nobody is booked</source>
            <translation>No hay citas</translation>
        </message>
        <message>
            <source>Who is booked for today appears here, with what they still lack.</source>
            <translation>Aquí aparece quien tiene cita hoy y lo que aún le falta.</translation>
        </message>
        <message>
            <source>Healing now</source>
            <translation>En curación</translation>
        </message>
        <message>
            <source>Nobody is in aftercare.</source>
            <translation>Nadie está en cuidados posteriores.</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
    </context>
    <context>
        <name>TodayVisit</name>
        <message>
            <source>%1 is here</source>
            <translation>%1 ya está aquí</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>%1 no vino</translation>
        </message>
        <message>
            <source>Start the session of %1</source>
            <translation>Empezar la sesión de %1</translation>
        </message>
    </context>
    <context>
        <name>UnlockCamera</name>
        <message>
            <source>Close the camera</source>
            <translation>Cerrar la cámara</translation>
        </message>
        <message>
            <source>Take photos</source>
            <translation>Hacer fotos</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Hacer la foto</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentarlo</translation>
        </message>
        <message>
            <source>Which view</source>
            <translation>Qué vista</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>After the treatment</source>
            <translation>Después del tratamiento</translation>
        </message>
        <message>
            <source>In the middle of it</source>
            <translation>Durante el tratamiento</translation>
        </message>
    </context>
    <context>
        <name>UnlockHold</name>
        <message>
            <source>A treatment is going on</source>
            <translation>Hay un tratamiento en curso</translation>
        </message>
        <message>
            <source>Note, with one tap</source>
            <translation>Anotar, con un toque</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Welcome back</source>
            <translation>Hola de nuevo</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Too many wrong tries</source>
            <translation>Demasiados intentos fallidos</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>The recovery code was printed when this clinic was set up: nine groups of letters and figures. With it you can give yourself a new passphrase, in the settings.</source>
            <translation>El código de recuperación se imprimió al crear esta clínica: nueve grupos de letras y cifras. Con él puede ponerse una frase de acceso nueva en los ajustes.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Usar el código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The audit trail does not hold together at entry %1: something was changed or removed there.</source>
            <translation>El registro de auditoría no es coherente en la entrada %1: allí se cambió o quitó algo.</translation>
        </message>
        <message>
            <source>The clinic needs a name.</source>
            <translation>La clínica necesita un nombre.</translation>
        </message>
        <message>
            <source>The owner needs a name.</source>
            <translation>La persona propietaria necesita un nombre.</translation>
        </message>
        <message>
            <source>A name may have 200 characters at most.</source>
            <translation>Un nombre puede tener 200 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The time zone "%1" is not known.</source>
            <translation>No se conoce la zona horaria «%1».</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>Hace falta una frase de acceso.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. No vault was made.</source>
            <translation>Algo falló en la aplicación. No se creó ninguna caja fuerte.</translation>
        </message>
        <message>
            <source>There is a vault in %1 already. Nothing was changed.</source>
            <translation>Ya hay una caja fuerte en %1. No se cambió nada.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place; nothing was kept.</source>
            <translation>No se pudo colocar la caja fuerte en su sitio; no se conservó nada.</translation>
        </message>
        <message>
            <source>The encrypted database cannot be used here: something else stands in the place of SQLCipher. Nothing was opened or written. Install Stipple anew.</source>
            <translation>Aquí no se puede usar la base de datos cifrada: hay otra cosa en lugar de SQLCipher. No se abrió ni escribió nada. Instale Stipple de nuevo.</translation>
        </message>
        <message>
            <source>There is a database already.</source>
            <translation>Ya hay una base de datos.</translation>
        </message>
        <message>
            <source>The vault's database is missing; its key slots are there. Restore a back-up into a new folder; leave this one as it is.</source>
            <translation>Falta la base de datos de la caja fuerte; sus claves están. Restaure una copia de seguridad en otra carpeta y deje esta como está.</translation>
        </message>
        <message>
            <source>The storage is full. Free some space, then try again.</source>
            <translation>El almacenamiento está lleno. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This place cannot be written to. Check its permissions, then try again.</source>
            <translation>No se puede escribir aquí. Compruebe los permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The storage reported a fault (%1).</source>
            <translation>El almacenamiento comunicó un fallo (%1).</translation>
        </message>
        <message>
            <source>%1 could not be written; what was there before is untouched.</source>
            <translation>No se pudo escribir %1; lo que había antes sigue intacto.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>No existe el archivo %1.</translation>
        </message>
        <message>
            <source>%1 is larger than it can be.</source>
            <translation>%1 es más grande de lo posible.</translation>
        </message>
        <message>
            <source>The folder could not be made durable.</source>
            <translation>No se pudo asegurar la carpeta en el disco.</translation>
        </message>
        <message>
            <source>The folder could not be made.</source>
            <translation>No se pudo crear la carpeta.</translation>
        </message>
        <message>
            <source>The vault cannot be opened; nothing in it was changed.</source>
            <translation>No se puede abrir la caja fuerte; no se cambió nada en ella.</translation>
        </message>
        <message>
            <source>This vault is in use by another program, perhaps Stipple itself. Nothing was changed. Lock it there, then try again.</source>
            <translation>Otro programa, quizá el propio Stipple, está usando esta caja fuerte. No se cambió nada. Bloquéela allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A key slot in vault.json is damaged.</source>
            <translation>Una clave de vault.json está dañada.</translation>
        </message>
        <message>
            <source>vault.json is damaged: it is not what was written.</source>
            <translation>vault.json está dañado: no es lo que se escribió.</translation>
        </message>
        <message>
            <source>vault.json was not written by Stipple.</source>
            <translation>Stipple no escribió este vault.json.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of Stipple. Nothing was changed. Update the app to open it.</source>
            <translation>Esta caja fuerte se escribió con una versión más reciente de Stipple. No se cambió nada. Actualice la aplicación para abrirla.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder. Nothing was changed.</source>
            <translation>%1 es un archivo, no una carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 cannot be read by this user. Nothing was changed.</source>
            <translation>Este usuario no puede leer %1. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its permissions, or choose another folder.</source>
            <translation>No se puede escribir en %1, así que no se puede crear allí una caja fuerte. No se cambió nada. Compruebe los permisos o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are missing, while its data is there. Nothing was changed, and nothing will be made anew over it. Put vault.json back from a back-up.</source>
            <translation>Faltan las claves (vault.json) de la caja fuerte en %1, pero sus datos están. No se cambió nada ni se creará nada encima. Recupere vault.json de una copia de seguridad.</translation>
        </message>
        <message>
            <source>%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.</source>
            <translation>%1 contiene otros archivos y ninguna caja fuerte. No se cambió nada. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing was changed. Put vault.json back from a back-up; your data is still there.</source>
            <translation>Las dos copias de las claves (vault.json) de la caja fuerte en %1 están dañadas. No se cambió nada. Recupere vault.json de una copia de seguridad; sus datos siguen ahí.</translation>
        </message>
        <message>
            <source>The vault must first be opened for writing once.</source>
            <translation>Primero hay que abrir la caja fuerte una vez para escritura.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>No existe ese registro.</translation>
        </message>
        <message>
            <source>A recovery code has no "%1" in it.</source>
            <translation>Un código de recuperación no contiene «%1».</translation>
        </message>
        <message>
            <source>A recovery code has %1 characters; this has %2.</source>
            <translation>Un código de recuperación tiene %1 caracteres; este tiene %2.</translation>
        </message>
        <message>
            <source>There is a slip in this recovery code: its last group does not fit the others.</source>
            <translation>Hay un error en este código de recuperación: el último grupo no encaja con los demás.</translation>
        </message>
        <message>
            <source>Something that was sealed is not what was written.</source>
            <translation>Algo sellado no es lo que se escribió.</translation>
        </message>
        <message>
            <source>This key does not open what was sealed.</source>
            <translation>Esta clave no abre lo que se selló.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase. Close other apps, then try again.</source>
            <translation>No hay memoria libre suficiente para comprobar la frase de acceso. Cierre otras aplicaciones e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This key slot is damaged; the passphrase may well be right. Use another practitioner's passphrase or the recovery code.</source>
            <translation>Esta clave está dañada; la frase de acceso puede ser correcta. Use la de otra persona o el código de recuperación.</translation>
        </message>
        <message>
            <source>This is not the recovery code of this vault. Nothing was changed.</source>
            <translation>Este no es el código de recuperación de esta caja fuerte. No se cambió nada.</translation>
        </message>
        <message>
            <source>That passphrase is not right. Nothing was changed; try again.</source>
            <translation>Esa frase de acceso no es correcta. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The tablet's storage is full. This change was not saved; everything saved before is safe. Free some space, then try again.</source>
            <translation>El almacenamiento de la tableta está lleno. Este cambio no se guardó; todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault is busy with something else. This change was not saved; try again in a moment.</source>
            <translation>La caja fuerte está ocupada. Este cambio no se guardó; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions, then try again.</source>
            <translation>No se puede escribir en la carpeta de la caja fuerte. No se cambió nada. Compruebe los permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore a back-up into a new one.</source>
            <translation>La base de datos de la caja fuerte está dañada. No se cambió nada. Deje la carpeta como está y restaure una copia de seguridad en otra.</translation>
        </message>
        <message>
            <source>The tablet's storage reported a fault. This change was not saved; everything saved before is safe unless the storage itself is failing. Make a back-up.</source>
            <translation>El almacenamiento de la tableta comunicó un fallo. Este cambio no se guardó; todo lo anterior está a salvo si el almacenamiento no está fallando. Haga una copia de seguridad.</translation>
        </message>
        <message>
            <source>The database refuses this: it is not allowed here.</source>
            <translation>La base de datos lo rechaza: aquí no está permitido.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. This change was not saved; everything saved before is safe.</source>
            <translation>Algo falló en la aplicación. Este cambio no se guardó; todo lo anterior está a salvo.</translation>
        </message>
        <message>
            <source>There is a record of this id already.</source>
            <translation>Ya hay un registro con este identificador.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>Este registro ya no existe.</translation>
        </message>
        <message>
            <source>There is no vault in %1.</source>
            <translation>No hay ninguna caja fuerte en %1.</translation>
        </message>
        <message>
            <source>This practitioner has no passphrase in this vault.</source>
            <translation>Esta persona no tiene frase de acceso en esta caja fuerte.</translation>
        </message>
        <message>
            <source>This vault has no recovery slot.</source>
            <translation>Esta caja fuerte no tiene código de recuperación.</translation>
        </message>
        <message>
            <source>The file %1 is missing.</source>
            <translation>Falta el archivo %1.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>No se puede leer el archivo %1.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file.</source>
            <translation>%1 no es un archivo normal.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>No se pudo crear la carpeta %1.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>Al releer %1 no está lo que se escribió: el almacenamiento está fallando. Use otro.</translation>
        </message>
        <message>
            <source>The back-up does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>Al releer la copia de seguridad no está lo que se escribió: el almacenamiento está fallando. Use otro.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the storage plugged in?</source>
            <translation>No se encuentra %1. ¿Está conectado el almacenamiento?</translation>
        </message>
        <message>
            <source>A back-up within the vault itself would be lost with it.</source>
            <translation>Una copia de seguridad dentro de la propia caja fuerte se perdería con ella.</translation>
        </message>
        <message>
            <source>%1 holds other files. Nothing was written. Choose an empty folder.</source>
            <translation>%1 contiene otros archivos. No se escribió nada. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>%1 holds the back-up of another vault. Nothing was written.</source>
            <translation>%1 contiene la copia de seguridad de otra caja fuerte. No se escribió nada.</translation>
        </message>
        <message>
            <source>No back-up was made; one made before is still whole.</source>
            <translation>No se hizo ninguna copia de seguridad; si había una anterior, sigue intacta.</translation>
        </message>
        <message>
            <source>The back-up's list of files (manifest.json) is damaged.</source>
            <translation>La lista de archivos de la copia de seguridad (manifest.json) está dañada.</translation>
        </message>
        <message>
            <source>This is no back-up of Stipple.</source>
            <translation>Esto no es una copia de seguridad de Stipple.</translation>
        </message>
        <message>
            <source>This back-up was written by a newer version of Stipple. Update the app to restore it.</source>
            <translation>Esta copia de seguridad se hizo con una versión más reciente de Stipple. Actualice la aplicación para restaurarla.</translation>
        </message>
        <message>
            <source>There is no such key of this client: it was destroyed, or never made.</source>
            <translation>No existe esa clave de este cliente: se destruyó o nunca se creó.</translation>
        </message>
        <message>
            <source>A key of client %1 is damaged.</source>
            <translation>Una clave del cliente %1 está dañada.</translation>
        </message>
        <message>
            <source>A tablet's key is not vouched for by this clinic.</source>
            <translation>Esta clínica no avala la clave de una de las tabletas.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged: an entry's signature does not fit.</source>
            <translation>La lista de clientes eliminados está dañada: la firma de una entrada no corresponde.</translation>
        </message>
        <message>
            <source>An erasure needs a reason, of 400 characters at most.</source>
            <translation>Una eliminación necesita un motivo, de 400 caracteres como máximo.</translation>
        </message>
        <message>
            <source>"%1" is no type of record that can be kept.</source>
            <translation>«%1» no es un tipo de registro que se pueda conservar.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was erased.</source>
            <translation>No existe ese cliente. No se eliminó nada.</translation>
        </message>
        <message>
            <source>Kept when the client was erased.</source>
            <translation>Se conservó cuando se eliminó al cliente.</translation>
        </message>
        <message>
            <source>A photo of an erased client could not be deleted; its key is gone, so nobody can open it.</source>
            <translation>No se pudo borrar una foto de un cliente eliminado; su clave ya no existe, así que nadie puede abrirla.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged.</source>
            <translation>La lista de clientes eliminados está dañada.</translation>
        </message>
        <message>
            <source>The list of erased clients is another clinic's.</source>
            <translation>La lista de clientes eliminados es de otra clínica.</translation>
        </message>
        <message>
            <source>Only the owner's passphrase, or the recovery code, can vouch for a new tablet. Nothing was written.</source>
            <translation>Solo la frase de acceso de la persona propietaria, o el código de recuperación, puede avalar una tableta nueva. No se escribió nada.</translation>
        </message>
        <message>
            <source>The database's key in vault.json is damaged. Nothing was written.</source>
            <translation>La clave de la base de datos en vault.json está dañada. No se escribió nada.</translation>
        </message>
        <message>
            <source>%1 is not empty. Choose an empty folder, or one that is not there yet.</source>
            <translation>La carpeta %1 no está vacía. Elija una carpeta vacía o una que aún no exista.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place.</source>
            <translation>No se pudo colocar la caja fuerte en su sitio.</translation>
        </message>
        <message>
            <source>The record of photo %1 holds no key.</source>
            <translation>El registro de la foto %1 no contiene ninguna clave.</translation>
        </message>
        <message>
            <source>A left-over file could not be removed.</source>
            <translation>No se pudo quitar un archivo sobrante.</translation>
        </message>
        <message>
            <source>A left-over file could not be set aside.</source>
            <translation>No se pudo apartar un archivo sobrante.</translation>
        </message>
        <message>
            <source>The photo's thumbnail is too large; nothing was added.</source>
            <translation>La miniatura de la foto es demasiado grande; no se añadió nada.</translation>
        </message>
        <message>
            <source>Photo %1 is too large to show here.</source>
            <translation>La foto %1 es demasiado grande para mostrarla aquí.</translation>
        </message>
        <message>
            <source>There is no finished back-up in %1.</source>
            <translation>No hay ninguna copia de seguridad terminada en %1.</translation>
        </message>
        <message>
            <source>%1 in the back-up is not what was written.</source>
            <translation>%1, en la copia de seguridad, no es lo que se escribió.</translation>
        </message>
        <message>
            <source>The back-up's parts are of different vaults.</source>
            <translation>Las partes de la copia de seguridad son de cajas fuertes distintas.</translation>
        </message>
        <message>
            <source>The signature of the back-up's list of files does not fit.</source>
            <translation>La firma de la lista de archivos de la copia de seguridad no corresponde.</translation>
        </message>
        <message>
            <source>The database in the back-up is damaged. Take an older back-up, or restore nothing and use salvage.</source>
            <translation>La base de datos de la copia de seguridad está dañada. Use una copia anterior, o no restaure nada y recurra al rescate de datos.</translation>
        </message>
        <message>
            <source>Nothing was restored, and nothing was written.</source>
            <translation>No se restauró nada y no se escribió nada.</translation>
        </message>
        <message>
            <source>The damaged database could not be copied.</source>
            <translation>No se pudo copiar la base de datos dañada.</translation>
        </message>
        <message>
            <source>%1 entries of the audit trail, after a gap in it.</source>
            <translation>Entradas del registro de auditoría tras un hueco en él: %1.</translation>
        </message>
        <message>
            <source>Record %1 (%2).</source>
            <translation>Registro %1 (%2).</translation>
        </message>
        <message>
            <source>The file of photo %1, which is damaged.</source>
            <translation>El archivo de la foto %1, que está dañado.</translation>
        </message>
        <message>
            <source>The file of photo %1, which is missing.</source>
            <translation>El archivo de la foto %1, que falta.</translation>
        </message>
        <message>
            <source>Nothing was salvaged; the damaged vault is as it was.</source>
            <translation>No se rescató nada; la caja fuerte dañada sigue como estaba.</translation>
        </message>
        <message>
            <source>%1 rows of %2 that cannot be read.</source>
            <translation>Filas de %2 que no se pueden leer: %1.</translation>
        </message>
        <message>
            <source>Rows of %1 that cannot be read.</source>
            <translation>Filas de %1 que no se pueden leer.</translation>
        </message>
        <message>
            <source>The photo could not be read; nothing was added.</source>
            <translation>No se pudo leer la foto; no se añadió nada.</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written. Other photos are not affected. Restore it from a back-up.</source>
            <translation>El archivo de la foto %1 está dañado: no es lo que se escribió. Las demás fotos no están afectadas. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The photo is empty; nothing was added.</source>
            <translation>La foto está vacía; no se añadió nada.</translation>
        </message>
        <message>
            <source>The file of photo %1 is missing. Other photos are not affected. Restore it from a back-up.</source>
            <translation>Falta el archivo de la foto %1. Las demás fotos no están afectadas. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The file of photo %1 belongs to another photo. Restore it from a back-up.</source>
            <translation>El archivo de la foto %1 pertenece a otra foto. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The photo could not be written where it should go.</source>
            <translation>No se pudo escribir la foto en el lugar previsto.</translation>
        </message>
        <message>
            <source>A page of the database is not what was written: %1.</source>
            <translation>Una página de la base de datos no es lo que se escribió: %1.</translation>
        </message>
        <message>
            <source>The database does not hold together: %1.</source>
            <translation>La base de datos no es coherente: %1.</translation>
        </message>
        <message>
            <source>A row of %1 refers to something that is not there.</source>
            <translation>Una fila de %1 se refiere a algo que no existe.</translation>
        </message>
        <message>
            <source>Record %1 belongs to a client who is not there.</source>
            <translation>El registro %1 pertenece a un cliente que no existe.</translation>
        </message>
        <message>
            <source>Part of the database cannot be read: %1</source>
            <translation>No se puede leer parte de la base de datos: %1</translation>
        </message>
        <message>
            <source>Record %1 is not what was written.</source>
            <translation>El registro %1 no es lo que se escribió.</translation>
        </message>
        <message>
            <source>Record %1 was sealed, and no longer is.</source>
            <translation>El registro %1 estaba sellado y ya no lo está.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>El registro %1 no está firmado.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that this clinic does not know.</source>
            <translation>El registro %1 lo firmó una tableta que esta clínica no conoce.</translation>
        </message>
        <message>
            <source>The signature of record %1 does not fit: it was changed after it was signed.</source>
            <translation>La firma del registro %1 no corresponde: se cambió después de firmarlo.</translation>
        </message>
        <message>
            <source>Record %1 is another than the one that was sealed under this id.</source>
            <translation>El registro %1 no es el que se selló con este identificador.</translation>
        </message>
        <message>
            <source>A sealed record that record %1 follows is missing.</source>
            <translation>Falta un registro sellado al que sigue el registro %1.</translation>
        </message>
        <message>
            <source>Record %1 follows a record of another client.</source>
            <translation>El registro %1 sigue a un registro de otro cliente.</translation>
        </message>
        <message>
            <source>Sealed record %1 is missing.</source>
            <translation>Falta el registro sellado %1.</translation>
        </message>
        <message>
            <source>Record %1 was made, says the audit trail, and is missing.</source>
            <translation>Según el registro de auditoría, el registro %1 se creó, pero falta.</translation>
        </message>
        <message>
            <source>Photo %1: %2</source>
            <translation>Foto %1: %2</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written.</source>
            <translation>El archivo de la foto %1 está dañado: no es lo que se escribió.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>Un registro terminado no cambia nunca. Añada una corrección que diga qué corrige y por qué.</translation>
        </message>
        <message>
            <source>This client was erased. Nothing was saved; add them anew if they came back.</source>
            <translation>Este cliente se eliminó. No se guardó nada; si ha vuelto, añádalo de nuevo.</translation>
        </message>
        <message>
            <source>Everything can be looked at, and nothing was changed, but nothing can be written until the owner, or whoever holds the recovery code, confirms that this is the right data.</source>
            <translation>Se puede consultar todo y no se cambió nada, pero no se puede escribir nada hasta que la persona propietaria, o quien tenga el código de recuperación, confirme que estos son los datos correctos.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) are not those that this tablet wrote last: an older file was put back.</source>
            <translation>Las claves (vault.json) no son las que esta tableta escribió por última vez: se repuso un archivo anterior.</translation>
        </message>
        <message>
            <source>The database is not as it was when the vault was last locked: it was damaged, or an older file, or a part of one, was put back.</source>
            <translation>La base de datos no está como cuando se bloqueó la caja fuerte por última vez: se dañó, o se repuso un archivo anterior o parte de uno.</translation>
        </message>
        <message>
            <source>Beside the database lay a log of changes that was not there when the vault was last locked. It was set aside as %1.</source>
            <translation>Junto a la base de datos había un registro de cambios que no estaba cuando se bloqueó la caja fuerte por última vez. Se apartó como %1.</translation>
        </message>
        <message>
            <source>The data is older than what this tablet last saw: changes that were saved are missing.</source>
            <translation>Los datos son anteriores a los últimos que vio esta tableta: faltan cambios que se habían guardado.</translation>
        </message>
        <message>
            <source>The anchor is damaged.</source>
            <translation>El ancla está dañada.</translation>
        </message>
        <message>
            <source>The vault's database cannot be read.</source>
            <translation>No se puede leer la base de datos de la caja fuerte.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is missing or damaged.</source>
            <translation>El ancla, que dice hasta dónde había llegado esta caja fuerte, falta o está dañada.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is not this tablet's.</source>
            <translation>El ancla, que dice hasta dónde había llegado esta caja fuerte, no es de esta tableta.</translation>
        </message>
        <message>
            <source>This device's keystore remembers a later state of this vault: the whole folder was put back.</source>
            <translation>El almacén de claves de este dispositivo recuerda un estado posterior de esta caja fuerte: se repuso la carpeta entera.</translation>
        </message>
        <message>
            <source>This device has no keystore.</source>
            <translation>Este dispositivo no tiene almacén de claves.</translation>
        </message>
        <message>
            <source>A PIN alone opens nothing. Nothing was changed; your data is still there. Use the recovery code, or a practitioner's passphrase.</source>
            <translation>Un PIN por sí solo no abre nada. No se cambió nada; sus datos siguen ahí. Use el código de recuperación o la frase de acceso de un profesional.</translation>
        </message>
        <message>
            <source>This device's keystore no longer holds the key of this vault.</source>
            <translation>El almacén de claves de este dispositivo ya no contiene la clave de esta caja fuerte.</translation>
        </message>
        <message>
            <source>This device's keystore does not answer.</source>
            <translation>El almacén de claves de este dispositivo no responde.</translation>
        </message>
        <message>
            <source>This answer was not saved; every answer before it was.</source>
            <translation>Esta respuesta no se guardó; todas las anteriores sí.</translation>
        </message>
        <message>
            <source>The answers of a draft were not in their order; they were taken in the order in which they were given.</source>
            <translation>Las respuestas de un borrador estaban desordenadas; se tomaron en el orden en que se dieron.</translation>
        </message>
        <message>
            <source>The last answer of a draft was being written when the power went, and is not complete.</source>
            <translation>La última respuesta de un borrador se estaba escribiendo cuando se cortó la energía y no está completa.</translation>
        </message>
        <message>
            <source>This answer is too large to be saved.</source>
            <translation>Esta respuesta es demasiado grande para guardarla.</translation>
        </message>
        <message>
            <source>What was handed over did not arrive whole. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>Lo que se entregó no llegó completo. No se guardó ni se perdió nada; entregue la tableta otra vez.</translation>
        </message>
        <message>
            <source>There is no such hand-over.</source>
            <translation>No existe esa entrega.</translation>
        </message>
        <message>
            <source>%1 answers of a draft differ from those that were taken in under their number before; the first ones are kept.</source>
            <translation>Respuestas de un borrador distintas de las que ya se habían recogido con su número: %1; se conservan las primeras.</translation>
        </message>
        <message>
            <source>The draft %1 belongs to no hand-over of this vault. It was left where it is.</source>
            <translation>El borrador %1 no pertenece a ninguna entrega de esta caja fuerte. Se dejó donde está.</translation>
        </message>
        <message>
            <source>The draft's file could not be removed. Its answers are taken in.</source>
            <translation>No se pudo quitar el archivo del borrador. Sus respuestas ya se recogieron.</translation>
        </message>
        <message>
            <source>Only the owner, or whoever holds the recovery code, can confirm this. Nothing was changed.</source>
            <translation>Solo la persona propietaria, o quien tenga el código de recuperación, puede confirmarlo. No se cambió nada.</translation>
        </message>
        <message>
            <source>A name is needed, of 200 characters at most.</source>
            <translation>Hace falta un nombre, de 200 caracteres como máximo.</translation>
        </message>
        <message>
            <source>This practitioner cannot unlock this vault. Nothing was changed.</source>
            <translation>Esta persona no puede desbloquear esta caja fuerte. No se cambió nada.</translation>
        </message>
        <message>
            <source>A passphrase or a PIN is needed. Nothing was changed.</source>
            <translation>Hace falta una frase de acceso o un PIN. No se cambió nada.</translation>
        </message>
        <message>
            <source>This practitioner can unlock this vault already.</source>
            <translation>Esta persona ya puede desbloquear esta caja fuerte.</translation>
        </message>
        <message>
            <source>The owner's passphrase can be changed by the owner, or with the recovery code. Nothing was changed.</source>
            <translation>La frase de acceso de la persona propietaria la puede cambiar ella misma, o se cambia con el código de recuperación. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is the last practitioner who can unlock the vault. Nothing was removed. Add another one first.</source>
            <translation>Es la última persona que puede desbloquear la caja fuerte. No se quitó nada. Añada antes a otra.</translation>
        </message>
        <message>
            <source>The owner vouches for this clinic's tablets and cannot be removed. Nothing was changed.</source>
            <translation>La persona propietaria avala las tabletas de esta clínica y no se puede quitar. No se cambió nada.</translation>
        </message>
        <message>
            <source>A PIN opens only the vault it was set for, not a copy of it. Nothing was written. Use the recovery code.</source>
            <translation>Un PIN solo abre la caja fuerte para la que se fijó, no una copia de ella. No se escribió nada. Use el código de recuperación.</translation>
        </message>
        <message>
            <source>This is too large to be kept while the tablet is locked. It was not saved.</source>
            <translation>Esto es demasiado grande para conservarlo con la tableta bloqueada. No se guardó.</translation>
        </message>
        <message>
            <source>The vault's public key is damaged. This was not saved.</source>
            <translation>La clave pública de la caja fuerte está dañada. Esto no se guardó.</translation>
        </message>
        <message>
            <source>Something kept while the tablet was locked is not what was written. It was left where it is, and not taken in.</source>
            <translation>Algo que se conservó con la tableta bloqueada no es lo que se escribió. Se dejó donde está y no se recogió.</translation>
        </message>
        <message>
            <source>A file in the vault's folder could not be removed.</source>
            <translation>No se pudo quitar un archivo de la carpeta de la caja fuerte.</translation>
        </message>
        <message>
            <source>A PIN has six digits.</source>
            <translation>Un PIN tiene seis cifras.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try. Take another one.</source>
            <translation>Este PIN es el primero que probaría cualquiera. Elija otro.</translation>
        </message>
        <message>
            <source>That PIN is not right. Nothing was changed; try again.</source>
            <translation>Ese PIN no es correcto. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code opens the vault at once.</source>
            <translation>Hubo demasiados intentos fallidos. No se cambió nada. Espere %1 e inténtelo de nuevo; el código de recuperación abre la caja fuerte de inmediato.</translation>
        </message>
        <message>
            <source>%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>%1 en vault.json está dañada; la frase de acceso es correcta. No se cambió nada. Recupere vault.json de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The database's key</source>
            <translation>La clave de la base de datos</translation>
        </message>
        <message>
            <source>This tablet's signing key</source>
            <translation>La clave de firma de esta tableta</translation>
        </message>
        <message>
            <source>The owner's signing key</source>
            <translation>La clave de firma de la persona propietaria</translation>
        </message>
        <message>
            <source>One of the two clients was changed meanwhile. Nothing was merged; look at both again.</source>
            <translation>Mientras tanto se ha cambiado una de las dos fichas. No se ha unido nada; vuelva a mirar las dos.</translation>
        </message>
        <message>
            <source>These are one client already. Choose two different ones.</source>
            <translation>Ya son el mismo cliente. Elija dos distintos.</translation>
        </message>
        <message>
            <source>Only clients can be merged. Nothing was changed.</source>
            <translation>Solo se pueden unir clientes. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>One of them is deleted. Nothing was merged.</source>
            <translation>Uno de ellos está borrado. No se ha unido nada.</translation>
        </message>
        <message>
            <source>One of them was merged into another client already. Nothing was changed; open that client instead.</source>
            <translation>Uno de ellos ya se unió a otro cliente. No se ha cambiado nada; abra ese cliente.</translation>
        </message>
        <message>
            <source>Two people noted different things about the health or the age of the client that is to be given up. Decide which is right, and merge then.</source>
            <translation>Dos personas anotaron cosas distintas sobre la salud o la edad del cliente cuya ficha se va a retirar. Decida cuál es correcta y únalas después.</translation>
        </message>
        <message>
            <source>These two clients are not merged. Nothing was changed.</source>
            <translation>Estos dos clientes no están unidos. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The back-up was stopped. The next one goes on from there.</source>
            <translation>La copia se detuvo. La próxima continúa desde ahí.</translation>
        </message>
        <message>
            <source>What was written could not be read back; nothing was added.</source>
            <translation>No se pudo volver a leer lo escrito; no se ha añadido nada.</translation>
        </message>
        <message>
            <source>Photo %1: its file is there, but its record is lost.</source>
            <translation>Foto %1: su archivo está, pero su registro se perdió.</translation>
        </message>
        <message>
            <source>Record %1 cannot be read.</source>
            <translation>El registro %1 no se puede leer.</translation>
        </message>
        <message>
            <source>The file of photo %1 is there; its record cannot be read.</source>
            <translation>El archivo de la foto %1 está; su registro no se puede leer.</translation>
        </message>
        <message>
            <source>Entries kept: %1.</source>
            <translation>Entradas conservadas: %1.</translation>
        </message>
        <message>
            <source>Places in a draft that this tablet did not write, and that were refused: %1.</source>
            <translation>Lugares de un borrador que esta tableta no escribió y que se rechazaron: %1.</translation>
        </message>
        <message>
            <source>Entries missing from the middle of a draft: %1.</source>
            <translation>Entradas que faltan en medio de un borrador: %1.</translation>
        </message>
        <message>
            <source>Entries that stood in a draft twice, each taken once: %1.</source>
            <translation>Entradas que figuraban dos veces en un borrador, tomadas una sola vez: %1.</translation>
        </message>
        <message>
            <source>This photo is not there any more.</source>
            <translation>Esta foto ya no está.</translation>
        </message>
        <message>
            <source>This photo belongs to something that is finished, so it stays.</source>
            <translation>Esta foto pertenece a algo que ya está terminado, así que se queda.</translation>
        </message>
        <message>
            <source>This photo was taken on another tablet, so it cannot be discarded here.</source>
            <translation>Esta foto se hizo en otra tableta, así que no se puede descartar aquí.</translation>
        </message>
        <message>
            <source>The photo's record and key are gone; its file, which nobody can open any more, could not be removed.</source>
            <translation>El registro y la clave de la foto ya no existen; su archivo, que nadie puede abrir ya, no se pudo borrar.</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>Retoque</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Revisión del resultado</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Prueba de alergia</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Ya está aquí</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vino</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Reservada</translation>
        </message>
        <message>
            <source>Session %1 of %2</source>
            <translation>Sesión %1 de %2</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sesión %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>session · phase</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Touch-up</source>
            <translation>Retoque</translation>
        </message>
        <message>
            <source>Review of the result</source>
            <translation>Revisión del resultado</translation>
        </message>
        <message>
            <source>Patch test</source>
            <translation>Prueba de alergia</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Reservada</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Ha llegado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vino</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Sin impedimento</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Precaución</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Esperar</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Physician's letter needed</source>
            <translation>Hace falta una carta del médico</translation>
        </message>
        <message>
            <source>Do not treat</source>
            <translation>No tratar</translation>
        </message>
        <message>
            <source>by the client</source>
            <translation>por el cliente</translation>
        </message>
        <message>
            <source>by the guardian</source>
            <translation>por el tutor</translation>
        </message>
        <message>
            <source>by the practitioner</source>
            <translation>por el profesional</translation>
        </message>
        <message>
            <source>from paper</source>
            <translation>del papel</translation>
        </message>
        <message>
            <source>Electronic records</source>
            <translation>Historia electrónica</translation>
        </message>
        <message>
            <source>Health data</source>
            <translation>Datos de salud</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Photos for the record</source>
            <translation>Fotos para la historia</translation>
        </message>
        <message>
            <source>Photos for teaching</source>
            <translation>Fotos para la enseñanza</translation>
        </message>
        <message>
            <source>Photos for publication</source>
            <translation>Fotos para publicar</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Sin fotos</translation>
        </message>
        <message>
            <source>Guardian's consent</source>
            <translation>Consentimiento del tutor</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>en persona</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>por escrito</translation>
        </message>
        <message>
            <source>in the app</source>
            <translation>en la aplicación</translation>
        </message>
        <message>
            <source>at the consultation</source>
            <translation>en la consulta</translation>
        </message>
        <message>
            <source>before the session</source>
            <translation>antes de la sesión</translation>
        </message>
        <message>
            <source>after the session</source>
            <translation>después de la sesión</translation>
        </message>
        <message>
            <source>healed</source>
            <translation>curado</translation>
        </message>
        <message>
            <source>from a check-in</source>
            <translation>de un control</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecido</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>un poco</translation>
        </message>
        <message>
            <source>clearly</source>
            <translation>claramente</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>fuerte</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount currency</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>La carpeta de la caja fuerte.</translation>
        </message>
        <message>
            <source>A client's own app, with its vault in DIR.</source>
            <translation>La aplicación de un cliente, con su almacén en DIR.</translation>
        </message>
        <message>
            <source>An aftercare pack, opened in the client's app.</source>
            <translation>Un paquete de cuidados, que se abre en la aplicación del cliente.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AlarmController</name>
        <message>
            <source>Only %1, or whoever has the recovery code, can confirm this.</source>
            <translation>Solo %1, o quien tenga el código de recuperación, puede confirmarlo.</translation>
        </message>
        <message>
            <source>Only whoever has the recovery code can confirm this.</source>
            <translation>Solo quien tenga el código de recuperación puede confirmarlo.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AppointmentController</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>hours minutes</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>This time does not exist on that day: the clocks go forward. Choose another one.</source>
            <translation>Esa hora no existe ese día: los relojes se adelantan. Elija otra.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>%1 is booked at that time already: %2, %3.</source>
            <comment>name, kind, time</comment>
            <translation>%1 ya tiene cita a esa hora: %2, %3.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>The clinic is closed on that day.</source>
            <translation>La clínica cierra ese día.</translation>
        </message>
        <message>
            <source>The clinic is not open all of that time.</source>
            <translation>La clínica no está abierta durante todo ese tiempo.</translation>
        </message>
        <message>
            <source>This lies in the past.</source>
            <translation>Eso ya pasó.</translation>
        </message>
        <message>
            <source>Choose whose appointment it is.</source>
            <translation>Elija de quién es la cita.</translation>
        </message>
        <message>
            <source>Choose a day, a time and a length.</source>
            <translation>Elija un día, una hora y una duración.</translation>
        </message>
        <message>
            <source>The appointment was not saved. What you entered is still here.</source>
            <translation>La cita no se guardó. Lo que escribió sigue aquí.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::AuditController</name>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Desbloqueos</translation>
        </message>
        <message>
            <source>Wrong tries</source>
            <translation>Intentos fallidos</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Consultas</translation>
        </message>
        <message>
            <source>Added and changed</source>
            <translation>Altas y cambios</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Ways in and tablets</source>
            <translation>Accesos y tabletas</translation>
        </message>
        <message>
            <source>Made this vault</source>
            <translation>Creó esta caja fuerte</translation>
        </message>
        <message>
            <source>Unlocked the vault</source>
            <translation>Desbloqueó la caja fuerte</translation>
        </message>
        <message>
            <source>Locked the vault</source>
            <translation>Bloqueó la caja fuerte</translation>
        </message>
        <message>
            <source>Added a record</source>
            <translation>Añadió un registro</translation>
        </message>
        <message>
            <source>Changed a record</source>
            <translation>Cambió un registro</translation>
        </message>
        <message>
            <source>Deleted a record</source>
            <translation>Borró un registro</translation>
        </message>
        <message>
            <source>Looked at a record</source>
            <translation>Consultó un registro</translation>
        </message>
        <message>
            <source>Imported clients</source>
            <translation>Importó clientes</translation>
        </message>
        <message>
            <source>Let somebody unlock the vault</source>
            <translation>Dio acceso a alguien</translation>
        </message>
        <message>
            <source>Changed a passphrase or PIN</source>
            <translation>Cambió una frase de contraseña o un PIN</translation>
        </message>
        <message>
            <source>Took a way in away</source>
            <translation>Retiró un acceso</translation>
        </message>
        <message>
            <source>Gave this tablet a new identity</source>
            <translation>Dio a esta tableta una identidad nueva</translation>
        </message>
        <message>
            <source>Handed the tablet to a client</source>
            <translation>Entregó la tableta a un cliente</translation>
        </message>
        <message>
            <source>Took the tablet back</source>
            <translation>Recuperó la tableta</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong tries before it was unlocked</source>
            <translation>
                <numerusform>%n intento fallido antes de desbloquear</numerusform>
                <numerusform>%n intentos fallidos antes de desbloquear</numerusform>
            </translation>
        </message>
        <message>
            <source>With the recovery code</source>
            <translation>Con el código de recuperación</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Exported clients to a file</source>
            <translation>Exportó clientes a un archivo</translation>
        </message>
        <message>
            <source>Discarded a photo</source>
            <translation>Foto descartada</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::BackupService</name>
        <message>
            <source>There is no back-up yet. If this tablet is lost, so is everything on it.</source>
            <translation>Todavía no hay copia. Si se pierde esta tableta, se pierde todo lo que contiene.</translation>
        </message>
        <message numerus="yes">
            <source>Last back-up: %1, %2 · %n photos</source>
            <translation>
                <numerusform>Última copia: %1, %2 · %n foto</numerusform>
                <numerusform>Última copia: %1, %2 · %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Elija primero una carpeta.</translation>
        </message>
        <message>
            <source>Only when you ask for one.</source>
            <translation>Solo cuando usted la pida.</translation>
        </message>
        <message>
            <source>Next: %1, %2, if the tablet is unlocked then; else at the next unlocking.</source>
            <translation>Próxima: %1, %2, si la tableta está desbloqueada; si no, al desbloquearla.</translation>
        </message>
        <message>
            <source>%1 of %2 photos looked at</source>
            <translation>%1 de %2 fotos revisadas</translation>
        </message>
        <message>
            <source>Copying the records</source>
            <translation>Copiando los registros</translation>
        </message>
        <message>
            <source>Please give the whole path of a folder, beginning with /.</source>
            <translation>Indique la ruta completa de una carpeta, empezando por /.</translation>
        </message>
        <message>
            <source>This is within the vault itself, and would be lost with it. Choose another folder.</source>
            <translation>Está dentro de la propia caja fuerte y se perdería con ella. Elija otra carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing in the vault; the back-up keeps them. Restore it to have them back.</source>
            <translation>
                <numerusform>Falta %n foto en la caja fuerte; la copia la conserva. Restaure la copia para recuperarla.</numerusform>
                <numerusform>Faltan %n fotos en la caja fuerte; la copia las conserva. Restaure la copia para recuperarlas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are damaged in the vault; the back-up keeps the sound ones.</source>
            <translation>
                <numerusform>%n foto de la caja fuerte está dañada; la copia conserva la buena.</numerusform>
                <numerusform>%n fotos de la caja fuerte están dañadas; la copia conserva las buenas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Please give the whole path of both folders, beginning with /.</source>
            <translation>Indique la ruta completa de las dos carpetas, empezando por /.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>Escriba el código de recuperación.</translation>
        </message>
        <message>
            <source>Please type the owner's passphrase.</source>
            <translation>Escriba la frase de contraseña del propietario.</translation>
        </message>
        <message>
            <source>The back-up of %1, %2 is restored in %3.</source>
            <translation>La copia del %1, %2, está restaurada en %3.</translation>
        </message>
        <message>
            <source>It has a new device identity; the tablet it came from must no longer be used.</source>
            <translation>Tiene una identidad de dispositivo nueva; la tableta de la que viene no debe usarse más.</translation>
        </message>
        <message numerus="yes">
            <source>%n clients who had been erased were left out.</source>
            <translation>
                <numerusform>Se dejó fuera a %n cliente que se había borrado.</numerusform>
                <numerusform>Se dejó fuera a %n clientes que se habían borrado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are missing or damaged in it.</source>
            <translation>
                <numerusform>En ella falta o está dañada %n foto.</numerusform>
                <numerusform>En ella faltan o están dañadas %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not signed: damage would show, but not whether an older one was put in its place.</source>
            <translation>No estaba firmada: un daño se notaría, pero no si alguien puso en su lugar una más antigua.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CalendarController</name>
        <message>
            <source>%1, %2</source>
            <comment>weekday, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first day – last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Todo listo</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from – to</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>Cliente que no está en esta tableta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>%Ln cita</numerusform>
                <numerusform>%Ln citas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CalendarExportController</name>
        <message>
            <source>%1 · %2</source>
            <comment>name or clinic · kind</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The file could not be written: %1. Nothing was left there; choose another folder.</source>
            <translation>No se pudo escribir el archivo: %1. No quedó nada allí; elija otra carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s) are in %1</source>
            <translation>
                <numerusform>%Ln cita está en %1</numerusform>
                <numerusform>%Ln citas están en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CameraController</name>
        <message>
            <source>The camera gave no photo, though it was asked twice. Nothing was saved of it: take it again.</source>
            <translation>La cámara no dio ninguna foto, aunque se le pidió dos veces. No se guardó nada de ella: repítala.</translation>
        </message>
        <message>
            <source>The camera stopped before the photo was there. Nothing was saved of it; the photos before it are safe.</source>
            <translation>La cámara se detuvo antes de que hubiera foto. No se guardó nada de ella; las fotos anteriores están a salvo.</translation>
        </message>
        <message>
            <source>Whose photos these would be is not known.</source>
            <translation>No se sabe de quién serían estas fotos.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Del %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardada: %1</translation>
        </message>
        <message>
            <source>The photo was not discarded.</source>
            <translation>La foto no se descartó.</translation>
        </message>
        <message>
            <source>Discarded for good</source>
            <translation>Descartada para siempre</translation>
        </message>
        <message>
            <source>That this view is skipped was not saved.</source>
            <translation>No se guardó que esta vista se omite.</translation>
        </message>
        <message>
            <source>Photos before the session</source>
            <translation>Fotos antes de la sesión</translation>
        </message>
        <message>
            <source>Photos after the session</source>
            <translation>Fotos después de la sesión</translation>
        </message>
        <message>
            <source>Photos of the healed result</source>
            <translation>Fotos del resultado curado</translation>
        </message>
        <message>
            <source>Photos at the consultation</source>
            <translation>Fotos en la consulta</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>There is no camera</source>
            <translation>No hay cámara</translation>
        </message>
        <message>
            <source>The camera may not be used</source>
            <translation>No se permite usar la cámara</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>La cámara no da imagen</translation>
        </message>
        <message>
            <source>The camera is gone</source>
            <translation>La cámara ya no está</translation>
        </message>
        <message>
            <source>This session is finished</source>
            <translation>Esta sesión está terminada</translation>
        </message>
        <message>
            <source>No photos</source>
            <translation>Sin fotos</translation>
        </message>
        <message>
            <source>This cannot be shown</source>
            <translation>Esto no se puede mostrar</translation>
        </message>
        <message>
            <source>Plug one in, and it is used at once. What was photographed before is safe.</source>
            <translation>Conecte una y se usará enseguida. Lo fotografiado antes está a salvo.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using it. Allow the camera in the system's settings, then try again.</source>
            <translation>El sistema no deja que Stipple la use. Permita la cámara en los ajustes del sistema y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>It was started several times. See whether another program uses it, then try again, or choose another camera.</source>
            <translation>Se puso en marcha varias veces. Mire si la usa otro programa y vuelva a intentarlo, o elija otra cámara.</translation>
        </message>
        <message>
            <source>Plug it in again, and it goes on. Every photo that is shown as saved is saved.</source>
            <translation>Vuelva a conectarla y seguirá. Toda foto que se muestra como guardada está guardada.</translation>
        </message>
        <message>
            <source>Nothing is added to what is finished. Photos of the healed result begin in the client's file.</source>
            <translation>A lo terminado no se añade nada. Las fotos del resultado curado se hacen desde la ficha del cliente.</translation>
        </message>
        <message>
            <source>The client refused photos on %1. A new consent is needed first.</source>
            <translation>El cliente rechazó las fotos el %1. Antes hace falta un nuevo consentimiento.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, and of which place</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln view(s)</source>
            <translation>
                <numerusform>%1 de %Ln vista</numerusform>
                <numerusform>%1 de %Ln vistas</numerusform>
            </translation>
        </message>
        <message>
            <source>The client does not want this view</source>
            <translation>El cliente no quiere esta vista</translation>
        </message>
        <message>
            <source>A bandage or a wound is in the way</source>
            <translation>Hay un vendaje o una herida</translation>
        </message>
        <message>
            <source>Hair covers it</source>
            <translation>El pelo la tapa</translation>
        </message>
        <message>
            <source>Nothing is treated there</source>
            <translation>Ahí no se trata nada</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Demasiado oscuro</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Demasiado claro</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>No se mueva</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nítida</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) could not be saved yet, and wait here.</source>
            <translation>
                <numerusform>%Ln foto no se pudo guardar todavía y espera aquí.</numerusform>
                <numerusform>%Ln fotos no se pudieron guardar todavía y esperan aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Guardada a las %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CareController</name>
        <message>
            <source>The protocol that this aftercare began with is not on this tablet any more. These days follow today's.</source>
            <translation>El protocolo con el que empezaron estos cuidados ya no está en esta tableta. Estos días siguen el de hoy.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInController</name>
        <message>
            <source>This check-in is no longer there.</source>
            <translation>Este control ya no está.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CheckInFileController</name>
        <message>
            <source>%1, after the session of %2.</source>
            <translation>%1, tras la sesión del %2.</translation>
        </message>
        <message>
            <source>All check-ins of this file are here already. Nothing is to be taken in.</source>
            <translation>Todos los controles de este archivo ya están aquí. No hay nada que incorporar.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are new.</source>
            <translation>
                <numerusform>%Ln control es nuevo.</numerusform>
                <numerusform>%Ln controles son nuevos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s) are in the file now.</source>
            <translation>
                <numerusform>%Ln control ya está en la ficha.</numerusform>
                <numerusform>%Ln controles ya están en la ficha.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) came with them.</source>
            <translation>
                <numerusform>Con ellos vino %Ln foto.</numerusform>
                <numerusform>Con ellos vinieron %Ln fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were no pictures and were left out.</source>
            <translation>
                <numerusform>%Ln foto no era una imagen y se dejó fuera.</numerusform>
                <numerusform>%Ln fotos no eran imágenes y se dejaron fuera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientController</name>
        <message>
            <source>Nobody can say now what stands in the way of a treatment: %1</source>
            <translation>Ahora nadie puede decir qué impide un tratamiento: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) of this client cannot be shown by this version of the app. They are kept.</source>
            <translation>
                <numerusform>Esta versión de la aplicación no puede mostrar %Ln registro de este cliente. Se conserva.</numerusform>
                <numerusform>Esta versión de la aplicación no puede mostrar %Ln registros de este cliente. Se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry you opened was merged into this client. Everything of both is here.</source>
            <translation>La ficha que abrió se unió a este cliente. Aquí está todo de ambas.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What stands in the way of a treatment is not known</source>
            <translation>No se sabe qué impide un tratamiento</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Alergias</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>Medicinas</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Enfermedades</translation>
        </message>
        <message>
            <source>Found at the last screening</source>
            <translation>Visto en la última revisión de salud</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentimientos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Aftercare</source>
            <translation>Cuidados posteriores</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>última toma: %1</translation>
        </message>
        <message>
            <source>Refused on %1: none may be taken.</source>
            <translation>Rechazadas el %1: no se puede hacer ninguna.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientDataController</name>
        <message numerus="yes">
            <source>%Ln completed form(s)</source>
            <translation>
                <numerusform>%Ln formulario completado</numerusform>
                <numerusform>%Ln formularios completados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln screening(s)</source>
            <translation>
                <numerusform>%Ln evaluación</numerusform>
                <numerusform>%Ln evaluaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed consent(s)</source>
            <translation>
                <numerusform>%Ln consentimiento firmado</numerusform>
                <numerusform>%Ln consentimientos firmados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln withdrawal(s) of consent</source>
            <translation>
                <numerusform>%Ln retirada de consentimiento</numerusform>
                <numerusform>%Ln retiradas de consentimiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln sesión</numerusform>
                <numerusform>%Ln sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln presupuesto</numerusform>
                <numerusform>%Ln presupuestos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln consultation(s)</source>
            <translation>
                <numerusform>%Ln consulta</numerusform>
                <numerusform>%Ln consultas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln appointment(s)</source>
            <translation>
                <numerusform>%Ln cita</numerusform>
                <numerusform>%Ln citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other record(s)</source>
            <translation>
                <numerusform>%Ln registro más</numerusform>
                <numerusform>%Ln registros más</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of this client may be erased while the hold lasts. Nothing was erased.</source>
            <translation>Mientras dure la retención no se puede borrar nada de este cliente. No se borró nada.</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) go for good, with their photos, notes and history.</source>
            <translation>
                <numerusform>%Ln registro se va para siempre, con sus fotos, notas e historial.</numerusform>
                <numerusform>%Ln registros se van para siempre, con sus fotos, notas e historial.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 No period for keeping anything is set in Settings, Clinic.</source>
            <translation>%1 En Ajustes, Clínica, no hay fijado ningún plazo de conservación.</translation>
        </message>
        <message>
            <source>Since %1, by %2: %3</source>
            <comment>day, practitioner, reason</comment>
            <translation>Desde el %1, por %2: %3</translation>
        </message>
        <message>
            <source>somebody who is no longer here</source>
            <translation>alguien que ya no está</translation>
        </message>
        <message>
            <source>Everything is in %1: %2, %3, and a page to read it by. None of it is encrypted.</source>
            <comment>folder, consents, photos</comment>
            <translation>Todo está en %1: %2, %3 y una página para leerlo. Nada de ello está cifrado.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientFormController</name>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Indique un nombre.</translation>
        </message>
        <message>
            <source>This is not a phone number. Use digits, with + for the country.</source>
            <translation>Esto no es un teléfono. Use cifras, con + para el país.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>Esto no es un correo electrónico. Tiene la forma nombre@example.org.</translation>
        </message>
        <message>
            <source>This is no date. Type day, month and the whole year, for instance 14.3.1980.</source>
            <translation>Esto no es una fecha. Escriba día, mes y año completo, por ejemplo 14.3.1980.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Ese día aún no ha llegado.</translation>
        </message>
        <message>
            <source>This is too long ago. Type the whole year, for instance 1980.</source>
            <translation>Es demasiado antiguo. Escriba el año completo, por ejemplo 1980.</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>Correo electrónico: %1</translation>
        </message>
        <message>
            <source>Phone: %1</source>
            <translation>Teléfono: %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Fecha de nacimiento: %1</translation>
        </message>
        <message>
            <source>Entered, but not finished before the tablet locked. %1</source>
            <translation>Introducido, pero sin terminar antes de que se bloqueara la tableta. %1</translation>
        </message>
        <message>
            <source>Client without a name</source>
            <translation>Cliente sin nombre</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientListController</name>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>%Ln cliente está en %1</numerusform>
                <numerusform>%Ln clientes están en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them without a date of birth, because two tablets disagree about it.</source>
            <translation>
                <numerusform>%Ln de ellos sin fecha de nacimiento, porque dos tabletas no coinciden.</numerusform>
                <numerusform>%Ln de ellos sin fecha de nacimiento, porque dos tabletas no coinciden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more cannot be read by this version of the app.</source>
            <translation>
                <numerusform>%Ln más no se puede leer con esta versión de la aplicación.</numerusform>
                <numerusform>%Ln más no se pueden leer con esta versión de la aplicación.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientNoteController</name>
        <message>
            <source>It will carry the name of %1 and the time, and can then no longer be changed, only corrected by another note.</source>
            <translation>Llevará el nombre de %1 y la hora, y ya no se podrá cambiar, solo corregir con otra nota.</translation>
        </message>
        <message>
            <source>This is too long for one note. Split it in two.</source>
            <translation>Es demasiado largo para una nota. Divídala en dos.</translation>
        </message>
        <message>
            <source>Nothing is different yet. Change what is wrong in the text.</source>
            <translation>Aún no ha cambiado nada. Cambie lo que está mal en el texto.</translation>
        </message>
        <message>
            <source>This client is no longer there. The note was not saved; its text is still here.</source>
            <translation>Este cliente ya no está. La nota no se guardó; su texto sigue aquí.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. Copy the text, and write it there.</source>
            <translation>Este cliente se unió a otro entretanto. Copie el texto y escríbalo allí.</translation>
        </message>
        <message>
            <source>Please say why the note is corrected.</source>
            <translation>Diga por qué se corrige la nota.</translation>
        </message>
        <message>
            <source>Somebody has corrected this note meanwhile. Read their correction first.</source>
            <translation>Alguien ha corregido esta nota entretanto. Lea primero su corrección.</translation>
        </message>
        <message>
            <source>Corrected, but the tablet was locked before the reason was written.</source>
            <translation>Corregida, pero la tableta se bloqueó antes de escribir el motivo.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClinicService</name>
        <message>
            <source>The clinic's own protocol cannot be read, so the built-in one is used until it is chosen again in the settings. Nothing was changed.</source>
            <translation>No se puede leer el protocolo propio de la clínica, así que se usa el incluido hasta que se elija de nuevo en los ajustes. No se cambió nada.</translation>
        </message>
        <message>
            <source>somebody who is not known here</source>
            <translation>alguien que aquí no se conoce</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CompareController</name>
        <message>
            <source>Laid over each other by the places you showed. %1 px are left between them.</source>
            <translation>Superpuestas por los puntos que señaló. Quedan %1 px entre ellas.</translation>
        </message>
        <message numerus="yes">
            <source>Laid over each other by %Ln place(s) found in both.</source>
            <translation>
                <numerusform>Superpuestas por %Ln punto hallado en ambas.</numerusform>
                <numerusform>Superpuestas por %Ln puntos hallados en ambas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 px are left between them.</source>
            <translation>Quedan %1 px entre ellas.</translation>
        </message>
        <message>
            <source>Now tap the same place in the later photo (%1 of %2).</source>
            <translation>Ahora toque el mismo punto en la foto posterior (%1 de %2).</translation>
        </message>
        <message>
            <source>Tap a place in the earlier photo that you find in both: a mole, an ear, a scar (%1 of %2).</source>
            <translation>Toque en la foto anterior un punto que encuentre en ambas: un lunar, una oreja, una cicatriz (%1 de %2).</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentController</name>
        <message>
            <source>Version %1 · %2</source>
            <translation>Versión %1 · %2</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. What is new in it is marked here.</source>
            <translation>Usted firmó la versión %1 de este texto el %2. Lo nuevo está marcado aquí.</translation>
        </message>
        <message>
            <source>You signed version %1 of this text on %2. It has changed since; please read it again.</source>
            <translation>Usted firmó la versión %1 de este texto el %2. Ha cambiado desde entonces; léalo otra vez, por favor.</translation>
        </message>
        <message>
            <source>No expert has checked this translation yet. The text in the clinic's own language stands under each part.</source>
            <translation>Ningún experto ha revisado aún esta traducción. Debajo de cada parte está el texto en el idioma de la clínica.</translation>
        </message>
        <message>
            <source>You want to read and sign this on paper.</source>
            <translation>Usted quiere leer y firmar esto en papel.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s) still without your initials</source>
            <translation>
                <numerusform>Falta poner sus iniciales en %Ln frase</numerusform>
                <numerusform>Falta poner sus iniciales en %Ln frases</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one place, or say no below</source>
            <translation>Elija al menos un lugar, o diga que no más abajo</translation>
        </message>
        <message>
            <source>A signature is missing</source>
            <translation>Falta una firma</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsentListController</name>
        <message>
            <source>To clear up</source>
            <translation>Por aclarar</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Signed again later</source>
            <translation>Firmado de nuevo después</translation>
        </message>
        <message>
            <source>To sign again</source>
            <translation>Por firmar de nuevo</translation>
        </message>
        <message>
            <source>In force, in part</source>
            <translation>En vigor, en parte</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>en papel</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ConsultationController</name>
        <message>
            <source>The consultation was not saved.</source>
            <translation>La consulta no se ha guardado.</translation>
        </message>
        <message>
            <source>The consultation was not finished. What you noted is kept as a draft.</source>
            <translation>La consulta no se ha terminado. Lo anotado queda como borrador.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Finished, held on %1</source>
            <translation>Terminada, del %1</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>Terminada, del %1, por %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Guardando …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>Guardado en esta tableta</translation>
        </message>
        <message>
            <source>Choose what is to be treated.</source>
            <translation>Elija qué se va a tratar.</translation>
        </message>
        <message>
            <source>Choose at least one zone on the scalp map.</source>
            <translation>Elija al menos una zona en el mapa de la cabeza.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Línea frontal</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>A physician was seen on %1.</source>
            <translation>Se consultó a un médico el %1.</translation>
        </message>
        <message>
            <source>A physician was seen. Note on which day.</source>
            <translation>Se consultó a un médico. Anote qué día.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::CopyController</name>
        <message>
            <source>%1 is no folder that is there. Give the whole path, beginning with /.</source>
            <translation>%1 no es una carpeta existente. Indique la ruta completa, que empiece por /.</translation>
        </message>
        <message>
            <source>Not into the vault's own folder: choose another one.</source>
            <translation>No en la carpeta de la propia caja fuerte: elija otra.</translation>
        </message>
        <message>
            <source>The copy is in %1. It is not encrypted: whoever can open that file can read it.</source>
            <translation>La copia está en %1. No está cifrada: quien pueda abrir ese archivo puede leerla.</translation>
        </message>
        <message>
            <source>The message is in %1, with the copy attached. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>El mensaje está en %1, con la copia adjunta. Ábralo en su programa de correo para enviarlo; no está cifrado.</translation>
        </message>
        <message>
            <source>It was not printed: %1. Save the copy instead, or look at the printer.</source>
            <translation>No se imprimió: %1. Guarde la copia en su lugar, o revise la impresora.</translation>
        </message>
        <message>
            <source>there is no printing system on this computer</source>
            <translation>no hay sistema de impresión en este equipo</translation>
        </message>
        <message>
            <source>the printing system did not answer</source>
            <translation>el sistema de impresión no respondió</translation>
        </message>
        <message>
            <source>the printing system refused it</source>
            <translation>el sistema de impresión la rechazó</translation>
        </message>
        <message>
            <source>The copy went to the printer. What waits there can be read by whoever looks after it.</source>
            <translation>La copia se envió a la impresora. Lo que espera allí puede leerlo quien la atiende.</translation>
        </message>
        <message>
            <source>The client's app takes this code. For telephones without the app, enter under Settings where the clinic's aftercare page is published, or give the files.</source>
            <translation>La aplicación del cliente lee este código. Para teléfonos sin la aplicación, indique en Ajustes dónde está publicada la página de cuidados de la clínica, o entregue los archivos.</translation>
        </message>
        <message>
            <source>Let the client's telephone read this code with its camera: it opens their days on the clinic's page.</source>
            <translation>Deje que el teléfono del cliente lea este código con su cámara: abre sus días en la página de la clínica.</translation>
        </message>
        <message>
            <source>There is no code for this.</source>
            <translation>No hay código para esto.</translation>
        </message>
        <message>
            <source>Saved: the page for any browser, the reminders for any calendar, the sheet, the signed file, the code, and a message with them:
%1</source>
            <translation>Guardado: la página para cualquier navegador, los recordatorios para cualquier calendario, la hoja, el archivo firmado, el código y un mensaje con ellos:
%1</translation>
        </message>
        <message>
            <source>The message is in %1, with the page and the reminders. Open it in your mail programme to send it; it is not encrypted.</source>
            <translation>El mensaje está en %1, con la página y los recordatorios. Ábralo en su programa de correo para enviarlo; no está cifrado.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FirstStartController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>Indique el nombre de la clínica.</translation>
        </message>
        <message>
            <source>Please give your name.</source>
            <translation>Indique su nombre.</translation>
        </message>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Elija una frase de acceso.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>Esta es demasiado fácil de adivinar. Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>No son iguales. Escriba otra vez la frase de acceso.</translation>
        </message>
        <message>
            <source>This is not what was shown. Look at your paper again.</source>
            <translation>Esto no es lo que se mostró. Mire otra vez su papel.</translation>
        </message>
        <message>
            <source>Chosen when this tablet was set up.</source>
            <translation>Elegido al preparar esta tableta.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FormItem</name>
        <message>
            <source>Add another</source>
            <translation>Añadir otro</translation>
        </message>
        <message>
            <source>Add another: %1</source>
            <comment>a group of questions</comment>
            <translation>Añadir otro: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a group of questions, which of them</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>The year is missing.</source>
            <translation>Falta el año.</translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation>Falta el mes.</translation>
        </message>
        <message>
            <source>There is no such day. Please look at it once more.</source>
            <translation>Ese día no existe. Por favor, mírelo otra vez.</translation>
        </message>
        <message>
            <source>Day and time do not go together yet. Please look at them once more.</source>
            <translation>El día y la hora aún no cuadran. Por favor, mírelos otra vez.</translation>
        </message>
        <message>
            <source>Please answer this question.</source>
            <translation>Por favor, responda a esta pregunta.</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was attached; please look at its path.</source>
            <translation>No se puede leer este archivo. No se adjuntó nada; revise la ruta.</translation>
        </message>
        <message>
            <source>This file is larger than %1. Nothing was attached; please choose a smaller one.</source>
            <translation>Este archivo ocupa más de %1. No se adjuntó nada; elija uno más pequeño.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::GateController</name>
        <message>
            <source>Stipple is already open</source>
            <translation>Stipple ya está abierto</translation>
        </message>
        <message>
            <source>The folder cannot be written to</source>
            <translation>No se puede escribir en la carpeta</translation>
        </message>
        <message>
            <source>This folder holds something else</source>
            <translation>Esta carpeta contiene otra cosa</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>La caja fuerte está dañada</translation>
        </message>
        <message>
            <source>This vault needs a newer Stipple</source>
            <translation>Esta caja fuerte necesita un Stipple más reciente</translation>
        </message>
        <message>
            <source>The vault cannot be opened</source>
            <translation>No se puede abrir la caja fuerte</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta.</translation>
        </message>
        <message>
            <source>It was locked because the tablet went to sleep.</source>
            <translation>Se bloqueó porque la tableta entró en reposo.</translation>
        </message>
        <message>
            <source>It was locked so that somebody else can go on.</source>
            <translation>Se bloqueó para que siga otra persona.</translation>
        </message>
        <message>
            <source>%1 What was entered is saved.</source>
            <comment>why it was locked</comment>
            <translation>%1 Lo introducido está guardado.</translation>
        </message>
        <message>
            <source>%1 What was only half entered is not kept; everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 Lo introducido a medias no se conserva; todo lo guardado antes sigue ahí.</translation>
        </message>
        <message>
            <source>%1 What was entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <comment>why it was locked</comment>
            <translation>%1 Lo introducido no se pudo guardar porque el almacenamiento lo rechazó. Todo lo guardado antes sigue ahí.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HandoverController</name>
        <message>
            <source>Intake</source>
            <translation>Cuestionario inicial</translation>
        </message>
        <message>
            <source>Health, medicines, scalp and wishes; about ten minutes</source>
            <translation>Salud, medicamentos, cuero cabelludo y deseos; unos diez minutos</translation>
        </message>
        <message>
            <source>On the day of the session</source>
            <translation>El día de la sesión</translation>
        </message>
        <message>
            <source>What may have changed since; two minutes</source>
            <translation>Lo que puede haber cambiado desde entonces; dos minutos</translation>
        </message>
        <message>
            <source>Consents to the treatment and to photos</source>
            <translation>Consentimientos para el tratamiento y las fotos</translation>
        </message>
        <message>
            <source>All are signed</source>
            <translation>Todos están firmados</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>After you have reviewed the screening, and it allows a treatment</source>
            <translation>Después de que usted revise el cribado y este permita un tratamiento</translation>
        </message>
        <message>
            <source>Their aftercare, day by day</source>
            <translation>Sus cuidados, día a día</translation>
        </message>
        <message>
            <source>Day %1: what to do and not to do, and they may say how they are</source>
            <translation>Día %1: qué hacer y qué no, y puede decir cómo está</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HoldCameraController</name>
        <message>
            <source>The camera gave no photo. Take it again.</source>
            <translation>La cámara no dio ninguna foto. Hágala de nuevo.</translation>
        </message>
        <message>
            <source>A photo is not kept yet, and waits here.</source>
            <translation>Una foto aún no está guardada y espera aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>%Ln foto guardada; se mira tras desbloquear.</numerusform>
                <numerusform>%Ln fotos guardadas; se miran tras desbloquear.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>No hay ninguna cámara.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera.</source>
            <translation>El sistema no deja que Stipple use la cámara.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>La cámara ya no está. Vuelva a conectarla y sigue.</translation>
        </message>
        <message>
            <source>The camera gives no picture.</source>
            <translation>La cámara no da imagen.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeCheckIn</name>
        <message>
            <source>The camera gave no photo. Try again, or go on without one.</source>
            <translation>La cámara no dio ninguna foto. Inténtelo de nuevo o siga sin ella.</translation>
        </message>
        <message>
            <source>This check-in was closed.</source>
            <translation>Este control se cerró.</translation>
        </message>
        <message>
            <source>No scabs any more: everything ends on the days that the calendar says.</source>
            <translation>Ya no hay costras: todo termina en los días que dice el calendario.</translation>
        </message>
        <message>
            <source>Because there are still scabs, this goes on: %1.</source>
            <translation>Como aún hay costras, sigue esto: %1.</translation>
        </message>
        <message>
            <source>As long as there are scabs, some of the rules go on longer than the calendar says. It is reckoned anew with each check-in.</source>
            <translation>Mientras haya costras, algunas reglas duran más de lo que dice el calendario. Se calcula de nuevo con cada control.</translation>
        </message>
        <message>
            <source>scabs</source>
            <translation>costras</translation>
        </message>
        <message>
            <source>no scabs</source>
            <translation>sin costras</translation>
        </message>
        <message>
            <source>pain %1 of 10</source>
            <translation>dolor %1 de 10</translation>
        </message>
        <message>
            <source>with a photo</source>
            <translation>con foto</translation>
        </message>
        <message numerus="yes">
            <source>%n warning sign(s)</source>
            <translation>
                <numerusform>%n señal de alarma</numerusform>
                <numerusform>%n señales de alarma</numerusform>
            </translation>
        </message>
        <message>
            <source>Check-ins cannot be sent from what the clinic gave you, for it carries no key for them. Ask the clinic for a new file, or tell them by phone.</source>
            <translation>Con lo que le dio la clínica no se pueden enviar controles, pues no trae clave para ellos. Pida un archivo nuevo a la clínica o cuéntelo por teléfono.</translation>
        </message>
        <message>
            <source>Nothing was sent yet. The file can be opened by your clinic alone.</source>
            <translation>Aún no se ha enviado nada. Solo su clínica puede abrir el archivo.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. There is something new since.</source>
            <translation>El último archivo para la clínica es del %1. Desde entonces hay algo nuevo.</translation>
        </message>
        <message>
            <source>Last written for the clinic on %1. Nothing is new since.</source>
            <translation>El último archivo para la clínica es del %1. Desde entonces no hay nada nuevo.</translation>
        </message>
        <message>
            <source>check-ins-%1</source>
            <comment>name of a file, with a date</comment>
            <translation>controles-%1</translation>
        </message>
        <message>
            <source>It is in %1. Send this file to your clinic as you like: by e-mail or in a message.</source>
            <translation>Está en %1. Envíe este archivo a su clínica como prefiera: por correo o en un mensaje.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDays</name>
        <message>
            <source>Your clinic has rules of its own, which a code cannot carry. Ask the clinic for the file, and open it here; until then you see the usual rules.</source>
            <translation>Su clínica tiene reglas propias que no caben en un código. Pida el archivo a la clínica y ábralo aquí; hasta entonces ve las reglas habituales.</translation>
        </message>
        <message>
            <source>Your clinic made this with another version of the app. Where something differs from what the clinic told you, ask the clinic.</source>
            <translation>Su clínica hizo esto con otra versión de la aplicación. Si algo difiere de lo que le dijo la clínica, pregúntele.</translation>
        </message>
        <message>
            <source>Nobody qualified has checked the translation of these rules yet. If something is unclear, ask the clinic.</source>
            <translation>Nadie cualificado ha revisado aún la traducción de estas reglas. Si algo no está claro, pregunte a la clínica.</translation>
        </message>
        <message>
            <source>Something that you were given can no longer be read, and is left out here. Ask the clinic for it once more.</source>
            <translation>Algo de lo que le dieron ya no se puede leer y no aparece aquí. Pídalo otra vez a la clínica.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeDoor</name>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Elija una frase de contraseña.</translation>
        </message>
        <message>
            <source>Please type your passphrase.</source>
            <translation>Escriba su frase de contraseña.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>Es demasiado fácil de adivinar. Añada una o dos palabras.</translation>
        </message>
        <message>
            <source>What is kept here opens with a key in this device's keystore, and there is none now. Nothing was lost. Start the keystore (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>Lo que se guarda aquí se abre con una clave del llavero de este dispositivo, y ahora no hay llavero. No se ha perdido nada. Inicie el llavero (en Linux: GNOME Keyring o KWallet) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This device's keystore has no key to what is kept here, or is locked. Unlock it and try again. If the key is gone for good, nobody can open this any more: your clinic can give you your aftercare again, and you can begin anew; your own check-ins that you did not send are lost.</source>
            <translation>El llavero de este dispositivo no tiene la clave de lo que se guarda aquí, o está bloqueado. Desbloquéelo e inténtelo de nuevo. Si la clave se ha perdido del todo, nadie puede abrirlo: su clínica puede darle otra vez sus cuidados y usted puede empezar de nuevo; los controles suyos que no envió se pierden.</translation>
        </message>
        <message>
            <source>This device's keystore did not keep the key.</source>
            <translation>El llavero de este dispositivo no guardó la clave.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomePack</name>
        <message>
            <source>The code does not tell the clinic's name.</source>
            <translation>El código no dice el nombre de la clínica.</translation>
        </message>
        <message>
            <source>Is this your clinic? From now on, only what this clinic has signed is taken for theirs.</source>
            <translation>¿Es su clínica? Desde ahora solo se acepta como suyo lo que esta clínica haya firmado.</translation>
        </message>
        <message>
            <source>A new session: the days begin again with it. What you had before stays readable.</source>
            <translation>Una sesión nueva: con ella los días empiezan otra vez. Lo anterior se puede seguir leyendo.</translation>
        </message>
        <message>
            <source>A newer one for a session that you have already. Your check-ins stay as they are.</source>
            <translation>Uno más nuevo de una sesión que ya tiene. Sus controles quedan como están.</translation>
        </message>
        <message>
            <source>You have this already. There is nothing new in it.</source>
            <translation>Ya lo tiene. No trae nada nuevo.</translation>
        </message>
        <message>
            <source>This is older than what you have for this session, so it is not needed.</source>
            <translation>Es más antiguo que lo que ya tiene de esta sesión, así que no hace falta.</translation>
        </message>
        <message>
            <source>This comes from another clinic than the one you know. Take it only if you were treated there.</source>
            <translation>Viene de otra clínica, no de la que conoce. Acéptelo solo si le trataron allí.</translation>
        </message>
        <message>
            <source>Check-ins cannot be sent back to the clinic from this one, for it carries no key for them. They stay on this device, and you can tell the clinic by phone.</source>
            <translation>Con este no se pueden enviar controles a la clínica, pues no trae clave para ellos. Se quedan en este dispositivo, y puede contarlos por teléfono.</translation>
        </message>
        <message>
            <source>This device has no camera that can be used. Open a picture of the code, or the file.</source>
            <translation>Este dispositivo no tiene ninguna cámara que se pueda usar. Abra una foto del código, o el archivo.</translation>
        </message>
        <message>
            <source>The system keeps Stipple from using the camera. Allow it in the system's settings, then try again.</source>
            <translation>El sistema no deja que Stipple use la cámara. Permítalo en los ajustes del sistema e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The camera is gone. Plug it in again, and it goes on.</source>
            <translation>La cámara ya no está. Vuelva a conectarla y se sigue.</translation>
        </message>
        <message>
            <source>The camera gives no picture. See whether another program uses it, then try again.</source>
            <translation>La cámara no da imagen. Mire si la usa otro programa e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::HomeService</name>
        <message>
            <source>You have this already. Nothing was changed.</source>
            <translation>Ya lo tiene. No se ha cambiado nada.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ImportController</name>
        <message>
            <source>The folder above</source>
            <translation>La carpeta superior</translation>
        </message>
        <message>
            <source>This file cannot be opened: %1.</source>
            <translation>No se puede abrir este archivo: %1.</translation>
        </message>
        <message>
            <source>This file is too large for a list of clients.</source>
            <translation>Este archivo es demasiado grande para una lista de clientes.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name: why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Fila %1</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <comment>number, column</comment>
            <translation>Fila %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>place: reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) will be added</source>
            <translation>
                <numerusform>Se añadirá %Ln cliente</numerusform>
                <numerusform>Se añadirán %Ln clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have something to mend</source>
            <translation>
                <numerusform>%Ln fila tiene algo que corregir</numerusform>
                <numerusform>%Ln filas tienen algo que corregir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln look(s) like somebody who is here already</source>
            <translation>
                <numerusform>%Ln se parece a alguien que ya está</numerusform>
                <numerusform>%Ln se parecen a alguien que ya está</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import stopped. %Ln client(s) are kept; the others are not.</source>
            <translation>
                <numerusform>La importación se detuvo. %Ln cliente se guardó; los demás no.</numerusform>
                <numerusform>La importación se detuvo. %Ln clientes se guardaron; los demás no.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) were added</source>
            <translation>
                <numerusform>Se añadió %Ln cliente</numerusform>
                <numerusform>Se añadieron %Ln clientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::InspectionController</name>
        <message>
            <source>All texts</source>
            <translation>Todos los textos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln signed text(s)</source>
            <translation>
                <numerusform>%Ln texto firmado</numerusform>
                <numerusform>%Ln textos firmados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln of them taken back</source>
            <translation>
                <numerusform>%1, %Ln de ellos retirado</numerusform>
                <numerusform>%1, %Ln de ellos retirados</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back on %1</source>
            <translation>Retirado el %1</translation>
        </message>
        <message>
            <source>Corrected by another</source>
            <translation>Corregido por otro</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>Alguien cuyo registro no está aquí</translation>
        </message>
        <message>
            <source>%1 · version %2 · %3</source>
            <comment>text, version, day</comment>
            <translation>%1 · versión %2 · %3</translation>
        </message>
        <message>
            <source>%1 · lot %2</source>
            <comment>pigment or needle · number</comment>
            <translation>%1 · lote %2</translation>
        </message>
        <message>
            <source>%1, %2, last on %3</source>
            <comment>sessions, clients, day</comment>
            <translation>%1, %2, por última vez el %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln sesión</numerusform>
                <numerusform>%Ln sesiones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LevelController</name>
        <message>
            <source>Flat</source>
            <translation>Plana</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Recta</translation>
        </message>
        <message>
            <source>Tilted by %1°</source>
            <translation>Inclinada %1°</translation>
        </message>
        <message>
            <source>Turned %1° to the right</source>
            <translation>Girada %1° a la derecha</translation>
        </message>
        <message>
            <source>Turned %1° to the left</source>
            <translation>Girada %1° a la izquierda</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LogindSleep</name>
        <message>
            <source>Clients' records are being locked</source>
            <translation>Se están bloqueando los datos de los clientes</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotController</name>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody whose record is not here</source>
            <translation>Alguien cuya ficha no está aquí</translation>
        </message>
        <message>
            <source>Nobody on this tablet had anything of this lot.</source>
            <translation>A nadie en esta tableta se le aplicó nada de este lote.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>clients, sessions</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln session(s)</source>
            <translation>
                <numerusform>%Ln sesión</numerusform>
                <numerusform>%Ln sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>New lot</source>
            <translation>Nuevo lote</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Rellene este campo.</translation>
        </message>
        <message>
            <source>May be used until %1</source>
            <translation>Se puede usar hasta el %1</translation>
        </message>
        <message>
            <source>This is no date. Write it as on the package, for instance 3.2027.</source>
            <translation>Esto no es una fecha. Escríbala como en el envase, por ejemplo 3.2027.</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>Esto no es un número.</translation>
        </message>
        <message>
            <source>This lot is in the stock already, received on %1.</source>
            <translation>Este lote ya está en las existencias, recibido el %1.</translation>
        </message>
        <message>
            <source>This lot is in the stock already.</source>
            <translation>Este lote ya está en las existencias.</translation>
        </message>
        <message>
            <source>This lot has expired. It can be written down, and cannot be used.</source>
            <translation>Este lote ha caducado. Se puede anotar, pero no usar.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>why a lot was recalled, and who says so</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nothing of it may be used any more. %1</source>
            <translation>Ya no se puede usar nada de él. %1</translation>
        </message>
        <message>
            <source>The lot was not saved. What you entered is still here.</source>
            <translation>El lote no se guardó. Lo que escribió sigue aquí.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::LotListController</name>
        <message>
            <source>Recall of lot %1</source>
            <translation>Retirada del lote %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s) are in %1</source>
            <translation>
                <numerusform>%Ln cliente está en %1</numerusform>
                <numerusform>%Ln clientes están en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::MergeController</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Le gusta que le llamen</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Other phone</source>
            <translation>Otro teléfono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En una emergencia, llamar a</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <source>Skin type</source>
            <translation>Tipo de piel</translation>
        </message>
        <message>
            <source>How they get copies</source>
            <translation>Cómo recibe las copias</translation>
        </message>
        <message>
            <source>Heard of the clinic through</source>
            <translation>Conoció la clínica por</translation>
        </message>
        <message>
            <source>Imported from</source>
            <translation>Importado de</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>Alergia: %1</translation>
        </message>
        <message>
            <source>Medicine: %1</source>
            <translation>Medicina: %1</translation>
        </message>
        <message>
            <source>Condition: %1</source>
            <translation>Enfermedad: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::OpenSessions</name>
        <message>
            <source>Correction of session %1</source>
            <translation>Corrección de la sesión %1</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sesión %1</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>session, a time of day</comment>
            <translation>%1, desde las %2</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <comment>session, a day</comment>
            <translation>%1, del %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoExportController</name>
        <message numerus="yes">
            <source>%Ln photo(s) are in %1. They are not encrypted, and whoever gets them has them.</source>
            <translation>
                <numerusform>%Ln foto está en %1. No está cifrada, y quien la reciba la tendrá.</numerusform>
                <numerusform>%Ln fotos están en %1. No están cifradas, y quien las reciba las tendrá.</numerusform>
            </translation>
        </message>
        <message>
            <source>The picture is in %1. It is not encrypted, and whoever gets it has it.</source>
            <translation>La imagen está en %1. No está cifrada, y quien la recibe la tiene.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PhotoMarksController</name>
        <message>
            <source>What is drawn on these photos could not be read.</source>
            <translation>No se pudo leer lo dibujado en estas fotos.</translation>
        </message>
        <message>
            <source>The mark was not saved, and is taken off again.</source>
            <translation>La marca no se guardó y se ha vuelto a quitar.</translation>
        </message>
        <message>
            <source>The mark could not be taken away.</source>
            <translation>No se pudo quitar la marca.</translation>
        </message>
        <message>
            <source>%1 on the %2</source>
            <comment>a mark; which photo</comment>
            <translation>%1 en la %2</translation>
        </message>
        <message>
            <source>later photo</source>
            <translation>foto posterior</translation>
        </message>
        <message>
            <source>earlier photo</source>
            <translation>foto anterior</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name, a day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Número %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Tap where the arrow shall point, or draw it to its point.</source>
            <translation>Toque adonde debe apuntar la flecha, o dibújela hasta su punta.</translation>
        </message>
        <message>
            <source>Tap what the circle shall be around, or draw from its middle outwards.</source>
            <translation>Toque lo que debe rodear el círculo, o dibuje desde su centro hacia fuera.</translation>
        </message>
        <message>
            <source>Tap a place. Each photo counts for itself.</source>
            <translation>Toque un lugar. Cada foto cuenta por sí sola.</translation>
        </message>
        <message>
            <source>Write the words first, then tap where they shall begin.</source>
            <translation>Escriba primero las palabras y toque después dónde deben empezar.</translation>
        </message>
        <message>
            <source>Tap where the words shall begin.</source>
            <translation>Toque donde deben empezar las palabras.</translation>
        </message>
        <message>
            <source>Draw with a finger or a pen.</source>
            <translation>Dibuje con un dedo o un lápiz.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mark(s), the last by %1</source>
            <translation>
                <numerusform>%Ln marca; la última, de %1</numerusform>
                <numerusform>%Ln marcas; la última, de %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::PractitionersController</name>
        <message>
            <source>You have no passphrase of your own here.</source>
            <translation>Usted no tiene aquí una frase de contraseña propia.</translation>
        </message>
        <message>
            <source>this is you</source>
            <translation>es usted</translation>
        </message>
        <message>
            <source>left on %1</source>
            <translation>se marchó el %1</translation>
        </message>
        <message>
            <source>cannot unlock</source>
            <translation>no puede desbloquear</translation>
        </message>
        <message>
            <source>unlocks with a PIN</source>
            <translation>desbloquea con PIN</translation>
        </message>
        <message>
            <source>unlocks with a passphrase</source>
            <translation>desbloquea con frase de contraseña</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Practitioner</source>
            <translation>Profesional</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Recepción</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Indique un nombre.</translation>
        </message>
        <message>
            <source>Somebody of this name works here already. Add something that tells the two apart.</source>
            <translation>Ya trabaja aquí alguien con este nombre. Añada algo que los distinga.</translation>
        </message>
        <message>
            <source>That is not what you unlock with now. Nothing was changed.</source>
            <translation>No es con lo que usted desbloquea ahora. No se cambió nada.</translation>
        </message>
        <message>
            <source>Please type what you unlock with now.</source>
            <translation>Escriba con qué desbloquea ahora.</translation>
        </message>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Elija una frase de acceso.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>Esta es demasiado fácil de adivinar. Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the PIN once more.</source>
            <translation>No coinciden. Escriba el PIN otra vez.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>No son iguales. Escriba otra vez la frase de acceso.</translation>
        </message>
        <message>
            <source>%1 can unlock this tablet now.</source>
            <translation>%1 ya puede desbloquear esta tableta.</translation>
        </message>
        <message>
            <source>It is saved.</source>
            <translation>Está guardado.</translation>
        </message>
        <message>
            <source>The new one is in force.</source>
            <translation>La nueva ya está en vigor.</translation>
        </message>
        <message>
            <source>This person is no longer there. Nothing was changed.</source>
            <translation>Esta persona ya no está. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 can no longer unlock this tablet. Their records stay.</source>
            <translation>%1 ya no puede desbloquear esta tableta. Sus registros se conservan.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ProtocolController</name>
        <message>
            <source>From %1 to %2, by %3 on %4</source>
            <translation>De %1 a %2, por %3 el %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>protocol, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, with %Ln decisions of the clinic</source>
            <translation>
                <numerusform>%1, con %Ln decisión de la clínica</numerusform>
                <numerusform>%1, con %Ln decisiones de la clínica</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody qualified has read this translation of the protocol yet.</source>
            <translation>Nadie cualificado ha leído aún esta traducción del protocolo.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>De %1 a %2</translation>
        </message>
        <message>
            <source>Nobody is asked, told or held back by it any more.</source>
            <translation>Ya no se pregunta, ni se avisa, ni se frena a nadie por ello.</translation>
        </message>
        <message>
            <source>What the client is told stays as it is: “%1”</source>
            <translation>Lo que se dice al cliente queda igual: «%1»</translation>
        </message>
        <message>
            <source>This is shorter than what the protocol comes with.</source>
            <translation>Es menos de lo que trae el protocolo.</translation>
        </message>
        <message>
            <source>This is shorter than any source says.</source>
            <translation>Es menos de lo que dice cualquier fuente.</translation>
        </message>
        <message>
            <source>The decision was not saved; the protocol is as it was.</source>
            <translation>La decisión no se guardó; el protocolo está como estaba.</translation>
        </message>
        <message>
            <source>Decided. It holds for every screening from now on; what was screened before stays as it was.</source>
            <translation>Decidido. Vale para toda evaluación desde ahora; lo ya evaluado queda como estaba.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::QuoteController</name>
        <message>
            <source>This is no amount. Write it like %1.</source>
            <translation>Esto no es un importe. Escríbalo así: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Treatment, %Ln session(s)</source>
            <translation>
                <numerusform>Tratamiento, %Ln sesión</numerusform>
                <numerusform>Tratamiento, %Ln sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>This is no rate. Write a number up to 100, like %1.</source>
            <translation>Esto no es un porcentaje. Escriba un número hasta 100, como %1.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Este día ya ha pasado.</translation>
        </message>
        <message>
            <source>This is more than can be counted</source>
            <translation>Es más de lo que se puede contar</translation>
        </message>
        <message>
            <source>The quote was not saved.</source>
            <translation>El presupuesto no se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReminderController</name>
        <message>
            <source>The next one comes on %1, at %2.</source>
            <translation>El próximo llega el %1, a las %2.</translation>
        </message>
        <message>
            <source>They also come while Stipple is closed.</source>
            <translation>También llegan con Stipple cerrado.</translation>
        </message>
        <message>
            <source>They come while Stipple is open.</source>
            <translation>Llegan mientras Stipple está abierto.</translation>
        </message>
        <message>
            <source>This device does not let Stipple show reminders. Allow it in the system's settings.</source>
            <translation>Este dispositivo no deja que Stipple muestre recordatorios. Permítalo en los ajustes del sistema.</translation>
        </message>
        <message>
            <source>Nothing on this device shows notifications now. Reminders wait until something does.</source>
            <translation>Ahora nada en este dispositivo muestra notificaciones. Los recordatorios esperan hasta que algo lo haga.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewConsentController</name>
        <message>
            <source>The client wants to read and sign this on paper. Sign here once the paper is in your hands.</source>
            <translation>El cliente quiere leer y firmar esto en papel. Firme aquí cuando tenga el papel en sus manos.</translation>
        </message>
        <message>
            <source>This is what the client saw and signed. It becomes part of the file with your signature.</source>
            <translation>Esto es lo que el cliente vio y firmó. Pasa a la ficha con su firma.</translation>
        </message>
        <message>
            <source>Taken back on %1, %2</source>
            <translation>Retirado el %1, %2</translation>
        </message>
        <message>
            <source>Taken back on %1, %2; received by %3</source>
            <translation>Retirado el %1, %2; recibido por %3</translation>
        </message>
        <message>
            <source>The text has changed since; version %1 is to be signed.</source>
            <translation>El texto ha cambiado desde entonces; hay que firmar la versión %1.</translation>
        </message>
        <message>
            <source>Another record has taken this one's place.</source>
            <translation>Otro registro ha ocupado su lugar.</translation>
        </message>
        <message>
            <source>The client wanted no copy: %1, told to %2.</source>
            <comment>day, practitioner</comment>
            <translation>El cliente no quiso copia: %1, dicho a %2.</translation>
        </message>
        <message>
            <source>The client's copy was last given on %1, by %2.</source>
            <comment>day, practitioner</comment>
            <translation>La copia del cliente se dio por última vez el %1, por %2.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ReviewController</name>
        <message>
            <source>Nothing has been screened yet</source>
            <translation>Todavía no hay cribado</translation>
        </message>
        <message>
            <source>For a treatment on %1</source>
            <translation>Para un tratamiento el %1</translation>
        </message>
        <message>
            <source>Answered on %1, for a treatment on %2</source>
            <translation>Respondido el %1, para un tratamiento el %2</translation>
        </message>
        <message>
            <source>protocol %1</source>
            <translation>protocolo %1</translation>
        </message>
        <message>
            <source>%1 decided on %2: %3</source>
            <translation>%1 lo decidió el %2: %3</translation>
        </message>
        <message>
            <source>Wanted on paper on %1</source>
            <translation>Pedido en papel el %1</translation>
        </message>
        <message>
            <source>Signed by the client on %1</source>
            <translation>Firmado por el cliente el %1</translation>
        </message>
        <message>
            <source>All consents are signed.</source>
            <translation>Todos los consentimientos están firmados.</translation>
        </message>
        <message>
            <source>The consents follow once the screening allows a treatment on the day of the visit, or you have decided so.</source>
            <translation>Los consentimientos siguen cuando el cribado permita un tratamiento el día de la visita, o usted lo haya decidido.</translation>
        </message>
        <message>
            <source>First sign what waits for you above.</source>
            <translation>Firme primero lo que le espera arriba.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Cautions read</source>
            <translation>Precauciones leídas</translation>
        </message>
        <message>
            <source>A doctor's letter was recorded</source>
            <translation>Se registró una carta del médico</translation>
        </message>
        <message>
            <source>Treated in spite of the screening</source>
            <translation>Tratado a pesar del cribado</translation>
        </message>
        <message>
            <source>No appointment is booked yet; the dates come with it.</source>
            <translation>Todavía no hay cita; las fechas vendrán con ella.</translation>
        </message>
        <message>
            <source>For the appointment on %1</source>
            <translation>Para la cita del %1</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionController</name>
        <message>
            <source>The session was not started. Nothing was written.</source>
            <translation>La sesión no se empezó. No se escribió nada.</translation>
        </message>
        <message>
            <source>The last change of the session was not saved.</source>
            <translation>El último cambio de la sesión no se guardó.</translation>
        </message>
        <message>
            <source>The session was not finished. Everything you noted is kept, and it is still open.</source>
            <translation>La sesión no se terminó. Todo lo que anotó se conserva, y sigue abierta.</translation>
        </message>
        <message>
            <source>Not taken over, because it is no longer in stock or may not be used: %1.</source>
            <translation>No se ha tomado, porque ya no está en existencias o no se puede usar: %1.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Finished, held on %1 by %2</source>
            <translation>Terminada, hecha el %1 por %2</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Guardando …</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>Guardado en esta tableta</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>a part of the session</comment>
            <translation>Control</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>photos</comment>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Pigment</source>
            <translation>Pigmento</translation>
        </message>
        <message>
            <source>Technique</source>
            <translation>Técnica</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>After</source>
            <comment>photos</comment>
            <translation>Después</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>times of day</comment>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time of day</comment>
            <translation>desde las %1</translation>
        </message>
        <message>
            <source>The skin has healed well</source>
            <translation>La piel ha sanado bien</translation>
        </message>
        <message>
            <source>Only a small area</source>
            <translation>Solo una zona pequeña</translation>
        </message>
        <message>
            <source>The client cannot come later</source>
            <translation>El cliente no puede venir más tarde</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>La cámara no funciona</translation>
        </message>
        <message>
            <source>There was no time</source>
            <translation>No hubo tiempo</translation>
        </message>
        <message>
            <source>This view shows nothing of the area</source>
            <translation>Esta vista no muestra nada de la zona</translation>
        </message>
        <message>
            <source>The client wanted to stop</source>
            <translation>El cliente quiso parar</translation>
        </message>
        <message>
            <source>The client was unwell</source>
            <translation>El cliente se encontraba mal</translation>
        </message>
        <message>
            <source>The skin reacted</source>
            <translation>La piel reaccionó</translation>
        </message>
        <message>
            <source>The equipment failed</source>
            <translation>Falló el equipo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a time of day, a name</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Advise %1</source>
            <comment>a day</comment>
            <translation>Aconsejar el %1</translation>
        </message>
        <message>
            <source>Book %1, %2</source>
            <comment>a day, a time</comment>
            <translation>Reservar el %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SessionHoldController</name>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours, minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) kept; to be looked at after unlocking.</source>
            <translation>
                <numerusform>%Ln nota guardada; se mira al desbloquear.</numerusform>
                <numerusform>%Ln notas guardadas; se miran al desbloquear.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>The needle was changed</source>
            <translation>Se cambió la aguja</translation>
        </message>
        <message>
            <source>More pigment was poured</source>
            <translation>Se sirvió más pigmento</translation>
        </message>
        <message>
            <source>The skin bleeds more than usual</source>
            <translation>La piel sangra más de lo habitual</translation>
        </message>
        <message>
            <source>The client is unwell</source>
            <translation>El cliente se encuentra mal</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This note was not kept.</source>
            <translation>Esta nota no se guardó.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>Esta sesión ya no está.</translation>
        </message>
        <message>
            <source>Photo: %1 · %2</source>
            <comment>a view, before or after</comment>
            <translation>Foto: %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::SettingsController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>Indique el nombre de la clínica.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>Esto no es un correo electrónico. Tiene la forma nombre@example.org.</translation>
        </message>
        <message>
            <source>This is no time zone. One looks like Europe/Madrid.</source>
            <translation>No es una zona horaria. Una es, por ejemplo, Europe/Madrid.</translation>
        </message>
        <message>
            <source>A currency is written with three letters, like EUR or USD.</source>
            <translation>Una moneda se escribe con tres letras, como EUR o USD.</translation>
        </message>
        <message>
            <source>Please give an age in years, for instance 18, or leave it empty.</source>
            <translation>Indique una edad en años, por ejemplo 18, o déjelo vacío.</translation>
        </message>
        <message>
            <source>Please give whole years, for instance 5, or leave it empty.</source>
            <translation>Indique años enteros, por ejemplo 5, o déjelo vacío.</translation>
        </message>
        <message>
            <source>Please say which law or rule asks for it: it is shown wherever something is kept.</source>
            <translation>Diga qué ley o norma lo pide: se muestra dondequiera que se conserve algo.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockController</name>
        <message>
            <source>lot %1</source>
            <comment>number</comment>
            <translation>lote %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>expiry</comment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lot(s) to use</source>
            <translation>
                <numerusform>%Ln lote para usar</numerusform>
                <numerusform>%Ln lotes para usar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them expiring soon</source>
            <translation>
                <numerusform>%Ln de ellos caduca pronto</numerusform>
                <numerusform>%Ln de ellos caducan pronto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expired</source>
            <translation>
                <numerusform>%Ln caducado</numerusform>
                <numerusform>%Ln caducados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recalled</source>
            <translation>
                <numerusform>%Ln retirado</numerusform>
                <numerusform>%Ln retirados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::StockListController</name>
        <message numerus="yes">
            <source>%Ln lot(s) are in %1</source>
            <translation>
                <numerusform>%Ln lote está en %1</numerusform>
                <numerusform>%Ln lotes están en %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stipple::app::TodayController</name>
        <message>
            <source>Others may be due for a visit too</source>
            <translation>A otras personas también les puede tocar una visita</translation>
        </message>
        <message>
            <source>Client not on this tablet</source>
            <translation>Cliente que no está en esta tableta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting to sync</source>
            <translation>
                <numerusform>%Ln por sincronizar</numerusform>
                <numerusform>%Ln por sincronizar</numerusform>
            </translation>
        </message>
        <message>
            <source>Whether the client came was not noted.</source>
            <translation>No se anotó si el cliente vino.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::UnlockController</name>
        <message>
            <source>Please type your passphrase.</source>
            <translation>Escriba su frase de acceso.</translation>
        </message>
        <message>
            <source>That is not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Esa no es la frase de acceso de %1. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Try again in %1. Nothing was deleted.</source>
            <translation>Inténtelo de nuevo en %1. No se borró nada.</translation>
        </message>
        <message>
            <source>That is not the recovery code of this clinic. Nothing was changed; compare it with the paper.</source>
            <translation>Este no es el código de recuperación de esta clínica. No se ha cambiado nada; compárelo con el papel.</translation>
        </message>
        <message>
            <source>That is not the PIN of %1. Nothing was changed; try again.</source>
            <translation>Este no es el PIN de %1. No se ha cambiado nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Please type the recovery code.</source>
            <translation>Escriba el código de recuperación.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>Escriba su PIN.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::VaultService</name>
        <message>
            <source>The new vault could not be moved to %1. Nothing was lost; check that the folder can be written to, and try again.</source>
            <translation>No se pudo trasladar la nueva caja fuerte a %1. No se perdió nada; compruebe que se puede escribir en la carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>La caja fuerte está bloqueada.</translation>
        </message>
        <message>
            <source>The vault is locked. Nothing was changed; unlock it and try again.</source>
            <translation>La caja fuerte está bloqueada. No se cambió nada; desbloquéela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This client was merged into another one meanwhile. The changes were not saved; open that client and make them there.</source>
            <translation>Este cliente se unió a otro entretanto. Los cambios no se guardaron; abra ese cliente y hágalos allí.</translation>
        </message>
        <message>
            <source>The folder %1 could not be moved. Nothing was changed; check that the folder it lies in can be written to, and try again.</source>
            <translation>La carpeta %1 no se pudo mover. No se cambió nada; compruebe que se puede escribir en la carpeta que la contiene e inténtelo de nuevo.</translation>
        </message>
    </context>
</TS>
