// A client's app, open: the pages behind the four places, and what lies over them for a while: opening something from
// the clinic, the check-in, the warning signs.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: frame

    property string place: "today"
    property bool opening: !HomeDays.hasCare
    property bool readingSigns: false
    readonly property bool atSide: width >= Theme.breakpoint
    readonly property bool checking: HomeCheckIn.stage !== HomeCheckIn.None
    readonly property string pageName: readingSigns ? "signs" : checking ? "checkIn" : opening || HomePack.isSeen ? "pack" : place

    objectName: "home"
    focus: true

    GridLayout {
        anchors.fill: parent
        columns: frame.atSide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0

        HomeNavigation {
            Layout.row: frame.atSide ? 0 : 1
            Layout.column: 0
            Layout.fillHeight: frame.atSide
            Layout.fillWidth: !frame.atSide
            visible: !frame.checking && !frame.opening && !HomePack.isSeen && !frame.readingSigns
            atSide: frame.atSide
            current: frame.place
            onChosen: place => {
                if (place === "today")
                    HomeDays.showToday();
                frame.place = place;
            }
        }
        Loader {
            id: page

            Layout.row: 0
            Layout.column: frame.atSide ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: {
                switch (frame.pageName) {
                case "signs":
                    return signs;
                case "checkIn":
                    return checkIn;
                case "pack":
                    return pack;
                case "days":
                    return days;
                case "questions":
                    return questions;
                case "more":
                    return more;
                default:
                    return today;
                }
            }
        }
    }

    Connections {
        target: HomePack

        function onTakenIn() {
            frame.opening = false;
            frame.place = "today";
            HomeDays.showToday();
        }
    }

    // What the pages ask for, whichever of them is there.
    Connections {
        target: page.item
        ignoreUnknownSignals: true

        function onSignsAsked() {
            frame.readingSigns = true;
        }
        function onPackAsked() {
            frame.opening = true;
        }
        function onDayOpened() {
            frame.place = "today";
        }
        function onClosed() {
            if (frame.readingSigns)
                frame.readingSigns = false;
            else
                frame.opening = false;
        }
    }

    Component {
        id: today

        HomeToday {}
    }
    Component {
        id: days

        HomeDayList {}
    }
    Component {
        id: questions

        HomeQuestions {}
    }
    Component {
        id: more

        HomeMore {}
    }
    Component {
        id: pack

        HomePackPage {}
    }
    Component {
        id: checkIn

        HomeCheckInPage {}
    }
    Component {
        id: signs

        HomeSignsPage {}
    }
}
