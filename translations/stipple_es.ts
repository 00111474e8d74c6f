<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
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
        <name>ClientPage</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
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
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En caso de emergencia, llamar a</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
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
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
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
            <source>This tablet</source>
            <translation>Esta tableta</translation>
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
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
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
            <source>%1 cannot be read.</source>
            <translation>No se puede leer %1.</translation>
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
            <source>The database's key in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>La clave de la base de datos en vault.json está dañada; la frase de acceso es correcta. No se cambió nada. Recupere vault.json de una copia de seguridad.</translation>
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
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>La carpeta de la caja fuerte.</translation>
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
            <source>It was locked because nobody touched the tablet. What you had entered was saved.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta. Lo que había introducido se guardó.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta. Lo que había introducido no se pudo guardar porque el almacenamiento lo rechazó. Todo lo guardado antes sigue ahí.</translation>
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
            <source>The vault is locked. The client was not saved.</source>
            <translation>La caja fuerte está bloqueada. El cliente no se guardó.</translation>
        </message>
        <message>
            <source>The vault is locked. The changes were not saved.</source>
            <translation>La caja fuerte está bloqueada. Los cambios no se guardaron.</translation>
        </message>
    </context>
</TS>
